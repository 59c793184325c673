import { byText } from '../words.js';
export function forest() {
    const parent = new Map();
    const rootOf = (id) => {
        let root = id;
        while (parent.has(root))
            root = parent.get(root);
        if (root !== id)
            parent.set(id, root);
        return root;
    };
    const join = (a, b) => {
        const [x, y] = [rootOf(a), rootOf(b)].sort(byText);
        if (x !== y)
            parent.set(y, x);
    };
    return { rootOf, join };
}
