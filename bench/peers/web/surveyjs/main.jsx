import 'survey-core/survey-core.fontless.min.css';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { content } from '../shared/content.js';

// A start page and one question a page: its own wizard, with its own progress bar.
const survey = new Model({
  firstPageIsStartPage: true,
  startSurveyText: content.start,
  pageNextText: content.next,
  showProgressBar: true,
  progressBarType: 'questions',
  pages: [
    {
      name: 'welcome',
      elements: [
        { type: 'html', name: 'w', html: `<h1>${content.title}</h1><p>${content.lead}</p>` },
      ],
    },
    ...content.questions.map(({ id, text, hint }) => ({
      name: `page-${id}`,
      elements: [
        {
          type: 'radiogroup',
          name: id,
          title: text,
          description: hint,
          isRequired: true,
          choices: content.answers.map(({ value, label, hint: more }) => ({
            value,
            text: more === '' ? label : `${label}. ${more}`,
          })),
        },
      ],
    })),
  ],
});

// As its documentation shows how to keep answers.
const KEY = 'answers';
survey.data = JSON.parse(localStorage.getItem(KEY) ?? '{}');
survey.onValueChanged.add(() => {
  localStorage.setItem(KEY, JSON.stringify(survey.data));
});

// `?at=` goes on at a question, as one who comes back (growth).
const at = Number(new URLSearchParams(location.search).get('at') ?? '-1');
if (at >= 0) {
  survey.start();
  survey.currentPageNo = at;
}

createRoot(document.getElementById('app')).render(<Survey model={survey} />);
