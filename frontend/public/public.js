// The public pages work without this. It only adds comfort where a browser can.
document.documentElement.classList.add("js");

// errors: take the reader to the summary
document.getElementById("problems")?.focus();

// one press sends once
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 3000);
});

// copy a code: <button data-copy="4417 9023" data-copied="Copied">
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.querySelector("[data-words]").textContent = button.dataset.copied;
});

// a page of a form: what is typed stays in this tab until we have it, also when the connection is lost
const kept = "kept:" + location.pathname;
const fieldsOf = (form) => [...form.elements].filter((field) => field.name && field.type !== "hidden" && !field.name.startsWith("_"));
const drawer = {
  read: () => JSON.parse(sessionStorage.getItem(kept) ?? "null"),
  write: (form, sent) => {
    const chosen = (field) => (/radio|checkbox/.test(field.type) ? field.checked : field.value);
    sessionStorage.setItem(kept, JSON.stringify({ sent, values: fieldsOf(form).map(chosen) }));
  },
  // another page of the form has come, so the server has what was sent; or there were problems and it shows what was typed
  tidy: (shown) => {
    for (const name of Object.keys(sessionStorage)) {
      const done = name !== kept || shown;
      if (name.startsWith("kept:") && done && JSON.parse(sessionStorage.getItem(name)).sent) sessionStorage.removeItem(name);
    }
  },
};

try {
  const form = document.querySelector("form[data-keep]");
  drawer.tidy(!form || document.getElementById("problems") !== null);
  const values = form && drawer.read()?.values;
  const fields = form ? fieldsOf(form) : [];
  if (values?.length === fields.length) {
    fields.forEach((field, i) => (typeof values[i] === "boolean" ? (field.checked = values[i]) : (field.value = values[i])));
  }
  form?.addEventListener("input", () => drawer.write(form, false));
  form?.addEventListener("submit", (event) => {
    drawer.write(form, navigator.onLine);
    if (navigator.onLine) return;
    event.preventDefault();
    const said = form.querySelector(".offline") ?? form.appendChild(document.createElement("p"));
    said.className = "offline al-notice warn";
    said.setAttribute("role", "alert");
    said.textContent = form.dataset.offline;
  });
  document.querySelector("form[data-forget]")?.addEventListener("submit", () => sessionStorage.clear());
} catch {
  // no storage in this browser: the page works without
}
