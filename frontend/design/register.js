// The sheet of a register: a mark is shown and the cursor goes on at once; the server is told, and says when it stands otherwise.
(() => {
  const LETTERS = { p: 'PRESENT', l: 'LATE', e: 'LEFT_EARLY', a: 'APOLOGIES', x: 'ABSENT', Backspace: 'NONE', Delete: 'NONE' };
  const MARKS = ['PRESENT', 'LATE', 'LEFT_EARLY', 'APOLOGIES', 'ABSENT'];
  const LETTER = { PRESENT: 'P', LATE: 'L', LEFT_EARLY: 'E', APOLOGIES: 'A', ABSENT: 'X', NONE: '' };
  const TINT = { PRESENT: 'done', LATE: 'wait', LEFT_EARLY: 'wait', APOLOGIES: 'note', ABSENT: 'warn', NONE: '' };
  const DRAWN = {
    PRESENT: "<circle cx='10' cy='10' r='8.5' fill='currentColor'/><path d='m6.2 10.3 2.6 2.6 5-5.6' stroke='var(--al-surface)' stroke-width='2.2'/>",
    LATE: "<circle cx='10' cy='10' r='8'/><path d='M10 5.5V10l3 2'/>",
    LEFT_EARLY: "<circle cx='10' cy='10' r='8'/><path d='M10 2a8 8 0 0 1 0 16z' fill='currentColor'/>",
    APOLOGIES: "<circle cx='10' cy='10' r='8.5' fill='currentColor'/><path d='m8.3 6.2 4 3.8-4 3.8' stroke='var(--al-surface)' stroke-width='2.2'/>",
    ABSENT: "<path d='M6.4 1.8h7.2l4.6 4.6v7.2l-4.6 4.6H6.4l-4.6-4.6V6.4z' fill='currentColor'/><path d='M6 10h8' stroke='var(--al-surface)' stroke-width='2.4'/>",
  };
  const svg = (mark) => DRAWN[mark]
    ? `<svg class="i" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">${DRAWN[mark]}</svg>` : '';
  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };

  class Register extends HTMLElement {
    #data;
    #only = -1;
    #spoken = make('p', { className: 'al-vh' });

    constructor() {
      super();
      this.addEventListener('keydown', (event) => this.#key(event));
      this.addEventListener('click', (event) => this.#click(event));
    }

    connectedCallback() {
      for (const name of ['only', 'sheet']) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    set only(value) { this.#only = value; if (this.#data) this.#draw(); }
    get only() { return this.#only; }

    set sheet(text) { this.#data = text ? JSON.parse(text) : undefined; this.#draw(); }
    get sheet() { return this.#data ? JSON.stringify(this.#data) : ''; }

    put(row, session, mark, by) {
      const line = this.#data?.rows[row];
      if (!line) return;
      line.marks[session] = mark;
      line.by[session] = by;
      this.#show(row, session);
    }

    say(words) { this.#spoken.textContent = words; }

    #draw() {
      if (!this.#data) return;
      this.#spoken.setAttribute('role', 'status');
      this.replaceChildren(this.#spoken, this.#only < 0 ? this.#table() : this.#list());
    }

    #table() {
      const { sessions, rows, words } = this.#data;
      const head = make('tr', {}, Object.assign(make('th', { textContent: this.#data.candidate }), { scope: 'col' }));
      sessions.forEach((s) => {
        const th = make('th', { scope: 'col' }, make('b', { textContent: s.number }), make('span', { textContent: s.day }));
        if (s.cancelled) th.append(make('span', { className: 'off', textContent: this.#data.cancelled }));
        head.append(th);
      });
      const body = make('tbody');
      rows.forEach((line, r) => {
        const name = make('th', { scope: 'row', textContent: line.name, dir: 'auto' });
        const tr = make('tr', {}, name);
        sessions.forEach((s, c) => {
          const td = make('td', { tabIndex: -1 });
          td.dataset.r = r;
          td.dataset.c = c;
          td.setAttribute('role', 'gridcell');
          tr.append(td);
        });
        name.setAttribute('role', 'rowheader');
        tr.setAttribute('role', 'row');
        body.append(tr);
      });
      head.setAttribute('role', 'row');
      [...head.children].forEach((th) => th.setAttribute('role', 'columnheader'));
      const table = make('table', { className: 'al-register' }, make('thead', {}, head), body);
      table.setAttribute('role', 'grid');
      table.setAttribute('aria-label', this.#data.label);
      table.querySelectorAll('thead, tbody').forEach((part) => part.setAttribute('role', 'rowgroup'));
      const wrap = make('div', { className: 'al-register-wrap' }, table);
      const legend = make('div', { className: 'al-legend' });
      MARKS.forEach((mark) => {
        const tag = make('span', { className: `al-tag ${TINT[mark]}` });
        tag.innerHTML = `${svg(mark)}<span><b>${LETTER[mark]}</b> </span>`;
        tag.lastChild.append(words[mark]);
        legend.append(tag);
      });
      const both = make('div', {}, wrap, legend);
      queueMicrotask(() => {
        rows.forEach((line, r) => sessions.forEach((s, c) => this.#show(r, c)));
        const first = this.#firstOpen();
        if (first) first.tabIndex = 0;
      });
      return both;
    }

    #list() {
      const { rows, words } = this.#data;
      const list = make('ul', { className: 'al-register-list' });
      rows.forEach((line, r) => {
        const five = make('div', { className: 'five' });
        MARKS.forEach((mark) => {
          const button = make('button', { type: 'button' });
          button.dataset.r = r;
          button.dataset.c = this.#only;
          button.dataset.mark = mark;
          button.innerHTML = svg(mark);
          button.append(make('span', { textContent: words[mark] }));
          five.append(button);
        });
        const set = make('fieldset', {}, make('legend', { textContent: line.name, dir: 'auto' }), five);
        list.append(make('li', {}, set));
      });
      queueMicrotask(() => rows.forEach((line, r) => this.#show(r, this.#only)));
      return list;
    }

    #show(r, c) {
      const { sessions, rows, words } = this.#data;
      const mark = rows[r].marks[c];
      const off = sessions[c].cancelled;
      const cell = this.querySelector(`td[data-r="${r}"][data-c="${c}"]`);
      if (cell) {
        cell.className = off ? 'off' : TINT[mark];
        cell.innerHTML = off ? '' : `${svg(mark)}<b aria-hidden="true">${LETTER[mark]}</b>`;
        cell.setAttribute('aria-label', `${rows[r].name}, ${sessions[c].name}: ${off ? this.#data.cancelled : words[mark]}`);
        cell.title = rows[r].by[c] ? `${words[mark]}, ${rows[r].by[c]}` : '';
      }
      this.querySelectorAll(`button[data-r="${r}"][data-c="${c}"]`).forEach((button) => {
        const pressed = button.dataset.mark === mark;
        button.setAttribute('aria-pressed', pressed);
        button.className = pressed ? TINT[mark] : '';
        button.disabled = off;
      });
    }

    /** Where a register is begun: the first empty cell of the first session that is not yet full. */
    #firstOpen() {
      const { sessions, rows } = this.#data;
      for (let c = 0; c < sessions.length; c++) {
        if (sessions[c].cancelled) continue;
        for (let r = 0; r < rows.length; r++) if (rows[r].marks[c] === 'NONE') return this.#at(r, c);
      }
      return this.#at(0, 0);
    }

    #at(r, c) { return this.querySelector(`td[data-r="${r}"][data-c="${c}"]`); }

    #key(event) {
      const cell = event.target.closest('td[data-r]');
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const line = event.target.closest('li');
      if (!cell && line) return this.#inList(event, line);
      if (!cell) return;
      const r = Number(cell.dataset.r);
      const c = Number(cell.dataset.c);
      const rows = this.#data.rows.length;
      const last = this.#data.sessions.length - 1;
      const to = { ArrowDown: [Math.min(r + 1, rows - 1), c], ArrowUp: [Math.max(r - 1, 0), c], ArrowLeft: [r, Math.max(c - 1, 0)],
        ArrowRight: [r, Math.min(c + 1, last)], Home: [r, 0], End: [r, last], PageUp: [0, c], PageDown: [rows - 1, c] }[event.key];
      const mark = LETTERS[event.key] ?? LETTERS[event.key.toLowerCase()];
      if (to) this.#go(...to);
      else if (mark) { if (this.#mark(r, c, mark) && mark !== 'NONE') this.#next(r, c); }
      else if (event.key.toLowerCase() === 'c') this.$server.cancel(c);
      else return;
      event.preventDefault();
    }

    /** With one session: the same letters for the person whose buttons have the focus. */
    #inList(event, line) {
      const mark = LETTERS[event.key] ?? LETTERS[event.key.toLowerCase()];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!mark && !step) return;
      const lines = [...this.querySelectorAll('li')];
      const at = lines.indexOf(line);
      if (mark) this.#mark(at, this.#only, mark);
      (lines[at + (step ?? 1)] ?? line).querySelector('button[aria-pressed="true"], button')?.focus();
      event.preventDefault();
    }

    #click(event) {
      const button = event.target.closest('button[data-mark]');
      if (button) {
        const was = button.getAttribute('aria-pressed') === 'true';
        this.#mark(Number(button.dataset.r), Number(button.dataset.c), was ? 'NONE' : button.dataset.mark);
        return;
      }
      const cell = event.target.closest('td[data-r]');
      if (cell) this.#go(Number(cell.dataset.r), Number(cell.dataset.c));
    }

    #mark(r, c, mark) {
      if (this.#data.sessions[c].cancelled) return false;
      this.put(r, c, mark, '');
      this.$server.mark(r, c, mark);
      return true;
    }

    /** Down the session, and on to the top of the next that takes place. */
    #next(r, c) {
      if (r + 1 < this.#data.rows.length) return this.#go(r + 1, c);
      const next = this.#data.sessions.findIndex((s, i) => i > c && !s.cancelled);
      if (next > 0) this.#go(0, next);
    }

    #go(r, c) {
      this.querySelectorAll('td[tabindex="0"]').forEach((td) => { td.tabIndex = -1; });
      const cell = this.#at(r, c);
      cell.tabIndex = 0;
      cell.focus();
    }
  }
  if (!customElements.get('al-register')) customElements.define('al-register', Register);
})();
