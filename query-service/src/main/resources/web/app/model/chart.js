import { init, use } from 'echarts/core';
import { LineChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, MarkAreaComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { inWords } from './dates.js';
import { ticks } from './ticks.js';
import { number } from './page.js';
import { view } from './view.js';

use([LineChart, DataZoomComponent, GridComponent, MarkAreaComponent, CanvasRenderer]);

const DAY = 86_400_000;
const LABEL_WIDTH = 74;
// the last move of a drag arrives up to one throttled frame after the pointer is up
const LAST_MOVE = 40;

/** The band's drawing: steps of counts over time, with a window that can be zoomed, moved and brushed. */
export class Chart {
  #chart;
  #element;
  #series;
  #marked;
  #told = [0, 0];
  #showing = false;
  #held = false;
  #later = new Map();
  #resize;
  #release = () => setTimeout(() => this.#letGo(), LAST_MOVE);

  constructor(element, { zoomed, pointed, chosen }) {
    this.#element = element;
    this.#chart = init(element, null, { renderer: 'canvas' });
    this.#chart.on('datazoom', () => {
      if (this.#showing) return;
      this.#later.delete('show');
      const window = this.#window();
      if (Math.abs(window[0] - this.#told[0]) < 1 && Math.abs(window[1] - this.#told[1]) < 1) return;
      this.#told = window;
      this.#tick(window);
      zoomed(...window);
    });
    const canvas = this.#chart.getZr();
    canvas.on('mousemove', ({ offsetX, offsetY }) => pointed(this.#timeAt(offsetX, offsetY)));
    canvas.on('globalout', () => pointed(NaN));
    canvas.on('click', ({ offsetX, offsetY }) => {
      const time = this.#timeAt(offsetX, offsetY);
      if (!Number.isNaN(time)) chosen(time);
    });
    element.addEventListener('pointerdown', () => { this.#held = true; });
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, this.#release);
    this.#resize = new ResizeObserver(() => this.#chart.resize());
    this.#resize.observe(element);
  }

  dispose() {
    for (const end of ['pointerup', 'pointercancel']) window.removeEventListener(end, this.#release);
    this.#resize.disconnect();
    this.#chart.dispose();
  }

  #window() {
    const { startValue, endValue } = this.#chart.getOption().dataZoom[0];
    return [startValue, endValue];
  }

  #timeAt(x, y) {
    if (!this.#series || !this.#chart.containPixel('grid', [x, y])) return NaN;
    return this.#chart.convertFromPixel({ xAxisIndex: 0 }, x);
  }

  #colour(name) {
    const probe = document.createElement('i');
    probe.style.color = `var(--${name})`;
    this.#element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  /** Changes the drawing when no pointer holds it: a change would end a brush that is being drawn. */
  #free(name, change) {
    if (this.#held) this.#later.set(name, change);
    else change();
  }

  #letGo() {
    this.#held = false;
    const changes = [...this.#later.values()];
    this.#later.clear();
    changes.forEach((change) => change());
  }

  draw(series) {
    this.#series = series;
    this.#free('draw', () => this.#paint(series));
  }

  #paint(series) {
    const rtl = document.dir === 'rtl';
    const ink = this.#colour('ink-quiet');
    const line = this.#colour('line');
    const accent = this.#colour('accent');
    const shown = series.fine ?? series.coarse;
    const shadow = { id: 'overview', type: 'line', step: 'end', symbol: 'none', silent: true, yAxisIndex: 1, data: series.total, lineStyle: { opacity: 0 }, emphasis: { disabled: true } };
    this.#chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: rtl ? 8 : 44, right: rtl ? 44 : 8, top: 8, bottom: 62 },
      xAxis: {
        type: 'value', min: series.first, max: series.last, inverse: rtl,
        axisLine: { lineStyle: { color: line } }, axisTick: { lineStyle: { color: line } }, splitLine: { show: false },
        axisLabel: { color: ink, fontSize: 12, hideOverlap: true, showMinLabel: true },
      },
      yAxis: [
        {
          type: 'value', position: rtl ? 'right' : 'left', splitNumber: 2, minInterval: 1, axisLine: { show: false }, axisTick: { show: false },
          axisLabel: { color: ink, fontSize: 12, formatter: number }, splitLine: { lineStyle: { color: line, opacity: 0.6 } },
        },
        { type: 'value', show: false },
      ],
      dataZoom: [
        { type: 'inside', xAxisIndex: 0, filterMode: 'none', minValueSpan: 7 * DAY, zoomOnMouseWheel: true, moveOnMouseMove: true, moveOnMouseWheel: false, throttle: 16 },
        {
          type: 'slider', xAxisIndex: 0, filterMode: 'none', minValueSpan: 7 * DAY, height: 24, bottom: 6, left: rtl ? 8 : 44, right: rtl ? 44 : 8,
          brushSelect: true, showDetail: false, borderColor: line, fillerColor: this.#colour('accent-wash'), throttle: 16,
          handleStyle: { color: this.#colour('surface'), borderColor: accent }, moveHandleSize: 0,
          dataBackground: { lineStyle: { color: ink, opacity: 0.5 }, areaStyle: { color: ink, opacity: 0.2 } },
          selectedDataBackground: { lineStyle: { color: accent }, areaStyle: { color: accent, opacity: 0.25 } },
        },
      ],
      series: [shadow, ...shown.map((points, index) => {
        const colour = shown.length > 1 ? this.#colour(`tint-${index + 1}`) : accent;
        return {
          id: `tint-${index}`, type: 'line', step: 'end', symbol: 'none', silent: true,
          data: points, z: shown.length - index, lineStyle: { width: 1, color: colour }, areaStyle: { color: colour, opacity: shown.length > 1 ? 1 : 0.35 },
          emphasis: { disabled: true },
          markArea: index ? undefined : this.#markArea(),
        };
      })],
    }, { replaceMerge: ['series'] });
  }

  /** Labels at the beginnings of the page calendar's years, months or days. */
  #tick([from, to]) {
    const { values, precision } = ticks(from, to, view.calendar, this.#chart.getWidth() / LABEL_WIDTH);
    const formatter = (time) => inWords(time, view.calendar, precision, 'short');
    this.#chart.setOption({ xAxis: { axisTick: { customValues: values }, axisLabel: { customValues: values, formatter } } });
  }

  /** Shows a window, or what of it there are counts for, without telling of it. */
  show(from, to) {
    this.#free('show', () => {
      this.#tick([from, to]);
      this.#showing = true;
      this.#chart.dispatchAction({ type: 'dataZoom', startValue: from, endValue: to });
      this.#showing = false;
      this.#told = this.#window();
    });
  }

  /** Marks the days that are being read. */
  mark(from, to) {
    if (this.#marked?.[0] === from && this.#marked[1] === to) return;
    this.#marked = [from, to];
    if (this.#series) this.#free('mark', () => this.#chart.setOption({ series: [{ id: 'tint-0', markArea: this.#markArea() }] }));
  }

  #markArea() {
    if (!this.#marked) return undefined;
    return { silent: true, itemStyle: { color: this.#colour('reading') }, data: [[{ xAxis: this.#marked[0] }, { xAxis: this.#marked[1] }]] };
  }
}
