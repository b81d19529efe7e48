import { html, nothing } from 'lit';
import { ViewComponent } from '../model/element.js';
import { inNumbers, readDate } from '../model/calendar.js';
import { digits, exampleDay, exampleYear } from '../model/dates.js';
import { page, t } from '../model/page.js';
import { view, wholeDay } from '../model/view.js';


/** The range, typed in the page's calendar. */
class RangeForm extends ViewComponent {
  static properties = { error: { state: true } };

  viewChanged() {
    this.error = undefined;
  }

  #submit(event) {
    event.preventDefault();
    const { from, to } = event.target.elements;
    const example = this.#example();
    const dates = [from, to].map(({ value }) => (value.trim() ? readDate(value, view.calendar) : {}));
    const wrong = [from, to].find((_, side) => !dates[side]);
    if (wrong) {
      this.error = t('filter.range.error', { value: wrong.value, example });
      return;
    }
    const range = { from: dates[0].first ?? '', to: dates[1].last ?? '' };
    if (range.from && range.to && range.to < range.from) this.error = t('filter.range.reversed');
    else view.set(range);
  }

  #example() {
    return `${exampleYear(view.calendar)}${page.locale === 'fa' ? '، ' : ', '}${exampleDay(view.calendar)}`;
  }

  #shown(side) {
    const text = view.state[side];
    const day = wholeDay(text, side);
    return day ? digits(inNumbers(day, view.calendar)) : text;
  }

  render() {
    const field = (side) => html`<label>${t(`filter.${side}`)}<input name=${side} dir="ltr" inputmode="numeric" autocomplete="off" .value=${this.#shown(side)} aria-describedby="range-hint" aria-invalid=${Boolean(this.error)}></label>`;
    return html`<form class="range-form" @submit=${this.#submit} aria-label=${t('filter.range')}>
      ${field('from')}${field('to')}<button>${t('filter.range.apply')}</button>
      <p id="range-hint" class="hint">${t('filter.range.hint', { example: this.#example() })}</p>
      ${this.error ? html`<p class="failure" role="alert">${this.error}</p>` : nothing}
    </form>`;
  }
}

customElements.define('gs-range', RangeForm);
