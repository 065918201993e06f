// Doing everything with the keyboard alone. A control is named by its role and its accessible name, as a screen reader says them.

/** No page of ours has more stops than this; beyond it the control cannot be reached. */
const STOPS = 150;

export function keyboard(page) {
  const press = (key) => page.keyboard.press(key);
  const isFocused = (locator) => locator.evaluateAll((found) => found.includes(document.activeElement));

  /** Press a key until one of these controls has the focus. */
  async function until(key, locator, what) {
    for (let stop = 0; stop <= STOPS; stop++) {
      if (await isFocused(locator)) return;
      await press(key);
    }
    throw new Error(`${what} cannot be reached with ${key} on ${page.url()}`);
  }

  /** Tab to a control, by its whole name or a pattern. */
  async function to(role, name) {
    await until("Tab", page.getByRole(role, { name, exact: true }), `${role} “${name}”`);
  }

  return {
    to,

    /** Tab to a field by its label and fill it. */
    async fill(label, text) {
      await until("Tab", page.getByLabel(label), `field “${label}”`);
      await press("Control+A");
      await page.keyboard.type(String(text));
    },

    /** Tab to a button or link and go where it leads. */
    async follow(role, name) {
      await to(role, name);
      await Promise.all([page.waitForEvent("framenavigated"), press("Enter")]);
      await page.waitForLoadState("load");
    },

    /** Tab to a button and press it; it does something on this page. */
    async press(name) {
      await to("button", name);
      await press("Enter");
    },

    /** Tab to a group of radio buttons and go to one of them, by its whole name or a pattern, with the arrows. */
    async choose(group, name) {
      await this.chooseIn(page.getByRole("group", { name: group }), name);
    },

    /** The same in a group that has no name of its own to be found by. */
    async chooseIn(group, name) {
      await until("Tab", group.getByRole("radio"), `a choice of “${group}”`);
      const wanted = group.getByRole("radio", { name, exact: true });
      await until("ArrowDown", wanted, `choice “${name}”`);
      if (!(await wanted.isChecked())) await press("Space");
    },

    /** Tab to a box and tick it, unless it is ticked. */
    async tick(name) {
      await to("checkbox", name);
      if (!(await page.locator(":focus").isChecked())) await press("Space");
    },

    /** Tab to a date field and type a day such as 2026-03-12. Without a screen, Chromium wants the month first in any language. */
    async date(label, day) {
      await until("Tab", page.getByLabel(label), `date “${label}”`);
      const [year, month, date] = day.split("-");
      await page.keyboard.type(month + date + year);
    },

    /** Tab to a list of choices and pick the one that begins with these letters. */
    async pick(name, letters) {
      await to("combobox", name);
      await page.keyboard.type(letters);
    },
  };
}
