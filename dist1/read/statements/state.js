export function take(state, draft) {
    // «قال " "»: between the marks there may be nothing
    if (draft.statement.content.every(([from, to]) => from < to)) {
        state.drafts.push(draft);
        state.context.memory.contents.push({ sentence: state.index, content: draft.statement.content });
    }
    state.before = [];
    state.after = [];
    state.start = draft.end;
    state.begin = true;
    state.quote = null;
    state.paper = null;
    state.addressed = null;
    return draft.end;
}
