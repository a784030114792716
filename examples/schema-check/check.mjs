// Runs documents through Ajv, jsonld.js and a SHACL engine, against the published files and without a network.
//
//   node check.mjs                     the conformance documents: every verdict must be the expected one; and the
//                                      search of the schema reference
//   node check.mjs data.jsonld …       your own documents: prints what is wrong with them; people, decisions and
//                                      explanations are told by their type
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import {Parser} from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import rdf from 'rdf-validate-shacl/src/defaultEnv.js';
import {complaints} from './reference.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const published = join(root, 'jsonld/src/main/resources/META-INF/entaxi/1');
const conformance = join(root, 'jsonld/src/test/resources/conformance');
const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

const CONTEXT = 'https://w3id.org/entaxi/context/1';
const context = readJson(join(published, 'context.jsonld'));

/** Hands out the local context and nothing else. */
async function documentLoader(url) {
  if (url !== CONTEXT) throw new Error(`not loading ${url}`);
  return {contextUrl: null, documentUrl: url, document: context};
}

const ajv = new Ajv2020({allErrors: true, strict: true, strictTypes: false, strictRequired: false});
const compiled = name => ajv.compile(readJson(join(published, `${name}.schema.json`)));
const fitsSchema = compiled('catalogue');
const fitsRule = compiled('rule');
/** What is no catalogue has a schema and no RDF. */
const others = {Person: compiled('person'), Decision: compiled('decision'), Explanation: compiled('explanation')};

const shacl = new ShaclValidator(dataset(new Parser().parse(readFileSync(join(published, 'shapes.ttl'), 'utf8'))));

/** Quads as a data set of the SHACL engine's own factory. */
function dataset(quads) {
  return rdf.dataset(quads.map(quad => rdf.fromQuad(quad)));
}

function objections(fits, document) {
  return fits(document) ? [] : fits.errors.map(e => `${e.instancePath || '/'} ${e.message}`);
}

async function check(document) {
  if (Object.hasOwn(others, document?.type)) return {'json-schema': objections(others[document.type], document)};
  const schema = objections(fitsSchema, document);
  let shape;
  try {
    const quads = await jsonld.toRDF(document, {format: 'application/n-quads', documentLoader});
    const report = await shacl.validate(dataset(new Parser({format: 'N-Quads'}).parse(quads)));
    shape = report.results.map(r => `${r.focusNode?.value ?? ''} ${r.message.map(m => m.value)[0] ?? ''}`);
  } catch (e) {
    shape = [`not JSON-LD: ${e.message}`];
  }
  return {'json-schema': schema, shacl: shape};
}

const files = process.argv.slice(2);
if (files.length > 0) {
  let wrong = 0;
  let unreadable = 0;
  for (const file of files) {
    let document;
    try {
      document = readJson(file);
    } catch (e) {
      unreadable++;
      console.log(`${file}: cannot be read: ${e.code === 'ENOENT' ? 'there is no such file' : e.message}`);
      continue;
    }
    const verdict = await check(document);
    for (const [kind, lines] of Object.entries(verdict)) {
      for (const line of lines) console.log(`${file}: ${kind}: ${line}`);
      wrong += lines.length;
    }
  }
  process.exit(unreadable > 0 ? 2 : wrong > 0 ? 1 : 0);
}

let disagreements = 0;
const cases = readJson(join(conformance, 'index.json'));
for (const each of cases) {
  const verdict = await check(readJson(join(conformance, each.file)));
  for (const [kind, lines] of Object.entries(verdict)) {
    // Where the index says that a kind of schema cannot tell, an engine that can is welcome.
    if ((lines.length === 0) !== each.valid && !(each.otherVerdict ?? []).includes(kind)) {
      disagreements++;
      console.log(`${each.file}: ${kind} says ${each.valid ? 'invalid' : 'valid'}: ${lines.slice(0, 3).join('; ')}`);
    }
  }
}
// The examples in the schemas of what is no catalogue.
for (const [type, fits] of [...Object.entries(others), ['Rule', fitsRule]]) {
  for (const example of fits.schema.$defs[type].examples) {
    for (const line of objections(fits, example)) {
      disagreements++;
      console.log(`example of ${type}: ${line}`);
    }
  }
}
for (const line of complaints(readFileSync(join(published, 'reference.html'), 'utf8'))) {
  disagreements++;
  console.log(`reference.html: ${line}`);
}
console.log(`${cases.length} documents, ${disagreements} disagreements`);
process.exit(disagreements > 0 ? 1 : 0);
