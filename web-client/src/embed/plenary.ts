import { ProgrammeElement } from './ProgrammeElement.ts';
import { RegisterElement } from './RegisterElement.ts';

// A page may load the script twice.
if (!customElements.get('plenary-programme')) customElements.define('plenary-programme', ProgrammeElement);
if (!customElements.get('plenary-register')) customElements.define('plenary-register', RegisterElement);
