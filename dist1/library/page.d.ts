export { type BytesGiven, givenPage as pageOf, type HtmlGiven, type PageGiven, type PageGivenFacts, type TextGiven, } from '../app/given-page.js';
export { type PageParts, partsOfPage, type StoryPart } from '../app/page-parts.js';
export { type ErrorCode, IsnadError } from '../model/errors.js';
export { Furniture, type FurnitureKind, Page } from '../model/records.js';
