import { LitElement } from 'lit';
import { view } from './view.js';
import { labels } from './labels.js';

/** A component in the light of the page: one style sheet, one document, no shadow. */
export class Component extends LitElement {
  createRenderRoot() {
    return this;
  }
}

/** A component that follows the view and the names of themes and actors while it is in the page. */
export class ViewComponent extends Component {
  #onChange = (event) => {
    this.viewChanged(event.detail);
    this.requestUpdate();
  };
  #onLabels = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    view.addEventListener('change', this.#onChange);
    labels.addEventListener('change', this.#onLabels);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    view.removeEventListener('change', this.#onChange);
    labels.removeEventListener('change', this.#onLabels);
  }

  /** Called with the names of what changed in the view. */
  viewChanged() {}
}
