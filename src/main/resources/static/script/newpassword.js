/* Shows and hides the new password, in both fields at once. */

const fields = [document.getElementById("wachtwoord"), document.getElementById("herhaling")];
const toggle = document.getElementById("toon");

if (toggle) {
	const show = (shown) => {
		fields.forEach((field) => field.type = shown ? "text" : "password");
		toggle.setAttribute("aria-pressed", String(shown));
		toggle.lastElementChild.textContent = shown ? toggle.dataset.hide : toggle.dataset.show;
	};
	show(fields[0].type === "text");
	toggle.addEventListener("click", () => {
		show(fields[0].type === "password");
		fields[0].focus();
	});
	fields[0].form.addEventListener("submit", () => show(false));
}
