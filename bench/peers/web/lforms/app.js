// One FHIR Questionnaire with all questions: it has no way to ask one at a time.
const content = await (await fetch('content.json')).json();

const asRadios = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'draft',
  title: content.title,
  item: content.questions.map(({ id, text, hint }) => ({
    linkId: id,
    type: 'choice',
    text: `${text} ${hint}`,
    extension: [asRadios],
    answerOption: content.answers.map(({ value, label }) => ({
      valueCoding: { code: value, display: label },
    })),
  })),
};

await LForms.Util.addFormToPage(questionnaire, 'app', { fhirVersion: 'R4' });
document.getElementById('app').addEventListener('change', () => {
  localStorage.setItem('answers', JSON.stringify(LForms.Util.getUserData('app')));
});
