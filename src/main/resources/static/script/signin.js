/* Shows and hides the password. */

import "./passkey.js";

const field = document.getElementById("wachtwoord");
const toggle = document.getElementById("toon");

toggle.addEventListener("click", () => {
	const shown = field.type === "text";
	field.type = shown ? "password" : "text";
	toggle.setAttribute("aria-pressed", String(!shown));
	toggle.lastElementChild.textContent = shown ? toggle.dataset.show : toggle.dataset.hide;
	field.focus();
});

field.form.addEventListener("submit", () => field.type = "password");
