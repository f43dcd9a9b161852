import { pageBody } from '../../preview/page-body.ts';
import { views } from './project.ts';

// Without the script nothing of this would work, so it is not there before it. It is text of our own, and no user's.
document.body.insertAdjacentHTML('afterbegin', pageBody(views));
document.body.classList.add('is-live');
