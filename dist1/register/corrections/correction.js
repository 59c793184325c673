export const isInForce = ({ undone }) => undone === null;
