import type { Checked } from '../../app/index.js';
import type { Output } from '../output.js';
export declare function checkText(report: Checked, output: Output): string;
