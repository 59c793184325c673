// `import { partsOfPage } from 'isnad/page'`: what of a page is story, and what is furniture.
export { givenPage as pageOf, } from '../app/given-page.js';
export { partsOfPage } from '../app/page-parts.js';
export { IsnadError } from '../model/errors.js';
export { Furniture, Page } from '../model/records.js';
