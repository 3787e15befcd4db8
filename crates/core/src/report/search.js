"use strict";
// Search in the page: hides what does not hold all words, and marks those that are found.
(() => {
  const box = document.getElementById("search");
  const input = document.getElementById("query");
  const status = document.getElementById("matches");
  const main = document.getElementById("content");
  const entries = [...main.querySelectorAll("article, section > table > tbody > tr, .part > table > tbody > tr, section > details > table > tbody > tr, section > dl.facts > div")];
  const sections = [...main.querySelectorAll(":scope > section")];
  const contents = [...document.querySelectorAll(".contents li")];
  const texts = new Map(entries.map((entry) => [entry, entry.textContent.toLowerCase()]));
  const supportsMarks = typeof CSS !== "undefined" && "highlights" in CSS;
  let unfolded = [];

  const mark = (words) => {
    if (!supportsMarks) return;
    CSS.highlights.delete("found");
    if (words.length === 0) return;
    const ranges = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && ranges.length < 2000) {
      const node = walker.currentNode;
      const text = node.textContent.toLowerCase();
      for (const word of words) {
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, Math.min(at + word.length, node.length));
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const search = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    unfolded.forEach((details) => { details.open = false; });
    unfolded = [];
    let count = 0;
    for (const entry of entries) {
      const found = words.every((word) => texts.get(entry).includes(word));
      entry.hidden = !found;
      if (!found || words.length === 0) continue;
      count += 1;
      const folded = entry.closest("details:not([open])");
      if (folded) {
        folded.open = true;
        unfolded.push(folded);
      }
    }
    for (const section of sections) {
      const holds = [...section.querySelectorAll("article, tbody > tr, dl.facts > div")];
      section.hidden = words.length > 0 && !holds.some((entry) => entries.includes(entry) && !entry.hidden);
    }
    for (const line of contents) {
      const target = document.getElementById(line.querySelector("a").hash.slice(1));
      line.hidden = target !== null && target.hidden;
    }
    document.body.classList.toggle("searching", words.length > 0);
    status.textContent = words.length === 0 ? "" : count === 1 ? "1 match" : `${count} matches`;
    mark(words);
  };

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 80);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && document.activeElement === input) {
      input.value = "";
      search();
    }
  });
  // A link may lead to what the search hides.
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.closest("[hidden]")) {
      input.value = "";
      search();
      target.scrollIntoView();
    }
  });
  box.hidden = false;

  // On paper nothing is folded.
  let printed = [];
  addEventListener("beforeprint", () => {
    printed = [...document.querySelectorAll("details:not([open])")];
    printed.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => {
    printed.forEach((details) => { details.open = false; });
  });
})();
