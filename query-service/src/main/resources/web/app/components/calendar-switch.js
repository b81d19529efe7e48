import { html } from 'lit';
import { ViewComponent } from '../model/element.js';
import { page, t } from '../model/page.js';
import { view } from '../model/view.js';

const CALENDARS = page.locale === 'fa' ? ['persian', 'gregorian'] : ['gregorian', 'persian'];

/** The calendar that dates are shown and typed in. */
class CalendarSwitch extends ViewComponent {
  viewChanged() {
    const other = document.getElementById('other-language');
    const address = new URL(other.href);
    address.search = new URL(view.address({ calendar: '' }), location.href).search;
    address.searchParams.set('locale', other.lang);
    other.href = address.href;
  }

  render() {
    return html`<div class="segments" role="group" aria-label=${t('calendar.label')}>${CALENDARS.map((calendar) => html`<button aria-pressed=${view.calendar === calendar} @click=${() => view.set({ calendar: calendar === CALENDARS[0] ? '' : calendar })}>${t(`calendar.${calendar}`)}</button>`)}</div>`;
  }
}

customElements.define('gs-calendar-switch', CalendarSwitch);
