/* Where staff keep the papers of a dossier: quick keys, and files that are sent one by one. */

import "./handling.js";
import "./upload.js";
