// Runs the script of the schema reference as a browser would, and looks at what its search shows and hides.
import {parseHTML} from 'linkedom';

/** What is wrong with the search of the page; nothing where all is well. */
export function complaints(html) {
  const wrong = [];
  const expect = (is, what) => is || wrong.push(what);
  const {window, document} = parseHTML(html);
  const scrolled = [];
  window.Element.prototype.scrollIntoView = function () { scrolled.push(this.id); };
  const location = {hash: ''};
  new Function('document', 'addEventListener', 'location', document.querySelector('script').textContent)(
      document, (type, listener) => window.addEventListener(type, listener), location);

  const sections = () => [...document.querySelectorAll('section')].filter(e => !e.hidden).map(e => e.id);
  const fields = id => [...document.getElementById(id).querySelectorAll('.field')].filter(e => !e.hidden);
  const links = () => [...document.querySelectorAll('nav a')].filter(e => !e.hidden).map(e => e.getAttribute('href'));
  const all = [...document.querySelectorAll('section')].map(e => e.id);
  const find = document.getElementById('find');
  const search = words => {
    find.value = words;
    find.dispatchEvent(new window.Event('input'));
  };
  const click = element => element.dispatchEvent(new window.Event('click', {bubbles: true}));

  expect(sections().join() === all.join(), 'not everything is shown before somebody searches');
  expect(all.length === links().length, 'not every type has a link');

  search('phone state');
  expect(sections().includes('Phone') && fields('Phone').length === 1, 'Phone.state is not found by type and name');
  expect(!sections().includes('Catalogue'), 'Catalogue is shown where nothing of it is found');
  expect(links().join() === sections().map(id => `#${id}`).join(), 'the links are not those of the types that are shown');
  expect([...document.querySelectorAll('details')].every(e => e.hidden), 'examples are shown among what was found');

  search('PHÓNE');
  expect(sections().includes('Phone'), 'capitals and accents make a difference');

  search('xyzzy');
  expect(sections().length === 0 && !document.getElementById('none').hidden, 'it is not said that nothing was found');

  search('contactPoints');
  const away = [...document.querySelectorAll('dd a')].find(a => !a.closest('.field').hidden && !a.closest('section').hidden
      && document.querySelector(a.getAttribute('href')).hidden);
  expect(away, 'no link leads to a type that the search has hidden');
  if (away) {
    click(away);
    expect(find.value === '' && sections().join() === all.join(), 'a link leads to a type that stays hidden');
    expect(scrolled.join() === away.getAttribute('href').slice(1), 'the type that a link leads to is not come to');
  }

  search('phone state');
  location.hash = '#Place';
  window.dispatchEvent(new window.Event('hashchange'));
  expect(sections().includes('Place'), 'an address with the name of a type does not show it');

  search('phone state');
  click(document.querySelector('nav a[href="#Phone"]'));
  expect(find.value === 'phone state', 'the search is forgotten for a type that is shown');
  return wrong;
}
