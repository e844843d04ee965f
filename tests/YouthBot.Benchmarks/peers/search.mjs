// Reads { articles: [{ id, title, phrasings }], questions: [text] } from standard input and prints, for each peer, the three best
// articles of each question on the last line, after what nlp.js has to say: { "minisearch": [[id, id, id], …], "nlp.js": […] }.
import { dockStart } from '@nlpjs/basic';
import MiniSearch from 'minisearch';
import { text } from 'node:stream/consumers';

const { articles, questions } = JSON.parse(await text(process.stdin));
const three = (ids) => [...new Set(ids)].slice(0, 3);

function miniSearch() {
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: ['article'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  index.addAll(
    articles.flatMap((article) =>
      [article.title, ...article.phrasings].map((phrasing, at) => ({ id: `${article.id} ${at}`, article: article.id, text: phrasing })),
    ),
  );
  return questions.map((question) => three(index.search(question).map((found) => found.article)));
}

async function nlpJs() {
  const dock = await dockStart({ settings: { nlp: { languages: ['nl'], autoSave: false, log: false } }, use: ['Basic', 'LangNl'] });
  const nlp = dock.get('nlp');
  nlp.addLanguage('nl');
  for (const article of articles) {
    for (const phrasing of [article.title, ...article.phrasings]) nlp.addDocument('nl', phrasing, article.id);
  }

  await nlp.train();
  const found = [];
  for (const question of questions) {
    const { classifications } = await nlp.process('nl', question);
    found.push(three(classifications.map((guess) => guess.intent).filter((intent) => intent !== 'None')));
  }

  return found;
}

console.log(JSON.stringify({ minisearch: miniSearch(), 'nlp.js': await nlpJs() }));
