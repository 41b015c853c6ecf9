import "./upload.js";

/* Tells in the row of anchors which section is being read. */

const anchors = new Map([...document.querySelectorAll(".anchors a")]
	.map((anchor) => [anchor.hash.slice(1), anchor]));
const inSight = new Set();

const watcher = new IntersectionObserver((entries) => {
	entries.forEach((entry) => entry.isIntersecting ? inSight.add(entry.target.id) : inSight.delete(entry.target.id));
	const current = [...anchors.keys()].find((id) => inSight.has(id));
	if (current) {
		anchors.forEach((anchor, id) => id === current ? anchor.setAttribute("aria-current", "true")
			: anchor.removeAttribute("aria-current"));
	}
}, { rootMargin: "-25% 0px -60% 0px" });

anchors.keys().forEach((id) => watcher.observe(document.getElementById(id)));
