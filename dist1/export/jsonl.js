/** Whole entries, one a line, with the sentence and whoever they name. */
export async function* writeJsonl(rows) {
    for await (const { entry, sentence, entities } of rows)
        yield `${JSON.stringify({ ...entry, sentence, entities: [...entities.values()] })}\n`;
}
