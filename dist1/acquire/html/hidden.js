import { tokensOf } from './elements.js';
import { unseenTags } from './tags.js';
// What of a page its readers do not see.
const hiddenClasses = new Set([
    'hidden',
    'hide',
    'd-none',
    'sr-only',
    'visually-hidden',
    'visuallyhidden',
    'screen-reader-text',
    'screen-reader-only',
    'element-invisible',
    'element-hidden',
    'offscreen',
    'uk-hidden',
    'is-hidden',
]);
/** «d-md-block», «hidden-xs», «md:block»: hidden on some screens and not on others. */
const onSomeScreens = /^(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl):)/u;
const noDisplay = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Whether an element and all that it holds is never shown. */
export function isHidden(element) {
    const { tag, attributes } = element;
    if (unseenTags.has(tag))
        return true;
    if (attributes.hidden !== undefined && attributes.hidden !== 'until-found')
        return true;
    if (attributes.style !== undefined && noDisplay.test(attributes.style))
        return true;
    if (tag === 'dialog' && attributes.open === undefined)
        return true;
    if (attributes.class === undefined)
        return false;
    const classes = tokensOf(element, 'class');
    return classes.some(name => hiddenClasses.has(name)) && !classes.some(name => onSomeScreens.test(name));
}
