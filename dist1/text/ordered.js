/** How many items of a list hold, where those that hold come first; found by halves. */
export function countWhile(list, holds) {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(list[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
