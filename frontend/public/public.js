// The public pages work without this. It only adds comfort where a browser can.
document.documentElement.classList.add("js");

// errors: take the reader to the summary
document.getElementById("problems")?.focus();

// one press sends once
document.addEventListener("submit", (event) => {
  const form = event.target;
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
