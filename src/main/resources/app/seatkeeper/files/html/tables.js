'use strict';
for (const section of document.querySelectorAll('section')) {
  const table = section.querySelector('table');
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const all = Array.from(body.rows);
  const output = section.querySelector('output');
  const search = section.querySelector('input');
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });
  const count = number => number.toLocaleString(document.documentElement.lang);
  let rows = all;
  let timer = 0;

  const tell = shown => {
    output.textContent = (shown === all.length ? output.dataset.all : output.dataset.some)
      .replace('{0}', count(shown)).replace('{1}', count(all.length));
  };

  // Cells that say nothing come last, whichever way the others go.
  const key = cell => {
    if (cell.dataset.n !== undefined) { return { rank: 0, value: Number(cell.dataset.n) }; }
    if (cell.dataset.k !== undefined) { return { rank: 1, value: cell.dataset.k }; }
    if (cell.dataset.u !== undefined) { return { rank: 3, value: '' }; }
    return cell.textContent === '' ? { rank: 4, value: '' } : { rank: 2, value: cell.textContent };
  };
  const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b
    : collator.compare(String(a), String(b));

  const sort = (column, way) => {
    const keyed = all.map((row, index) => ({ row, index, key: key(row.cells[column]) }));
    keyed.sort((a, b) => a.key.rank !== b.key.rank ? a.key.rank - b.key.rank
      : way * compare(a.key.value, b.key.value) || a.index - b.index);
    rows = keyed.map(one => one.row);
    heads.forEach((head, index) => head.setAttribute('aria-sort',
      index !== column ? 'none' : way > 0 ? 'ascending' : 'descending'));
    body.replaceChildren(...filtered());
  };

  const filtered = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word !== '');
    const shown = words.length === 0 ? rows
      : rows.filter(row => words.every(word => row.textContent.toLowerCase().includes(word)));
    tell(shown.length);
    return shown;
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => sort(column, head.getAttribute('aria-sort') === 'ascending' ? -1 : 1));
  });
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => body.replaceChildren(...filtered()), 150);
  });
  tell(all.length);
}
