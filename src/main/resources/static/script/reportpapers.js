/* The step with the papers of a report: answers of other steps that wait, and files. */

import "./report.js";
import "./upload.js";
