import './styles/base.css';
import './styles/shell.css';
import './styles/chronology.css';
import './styles/entry.css';
import './styles/filters.css';
import './styles/screens.css';
import './styles/print.css';
import './components/calendar-switch.js';
import './components/scheme-switch.js';
import { page } from './model/page.js';
import { start } from './model/start.js';

start(page.screen);
