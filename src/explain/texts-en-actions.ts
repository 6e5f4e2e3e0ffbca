/** What the page says of what can be done on it: confirm, remove, opt out, explain a bounce. */
export const actionsTextsEn = {
  'actions.often.title': 'Please wait a little',
  'actions.often.text':
    'Many tests have been started from your network. There is room for more in {minutes, plural, one {a minute} other {# minutes}}.',
  'actions.elsewhere.title': 'This came from another site',
  'actions.elsewhere.text':
    'Another web site asked your browser to do this, so we did not. If you want it, start from our own page.',

  'actions.late.title': 'Too late for that',
  'actions.late.text':
    'The test has ended, or answer B has come back, so your answer no longer changes it. The page of the test tells how it stands.',

  'actions.found.title': 'Did answer B come?',
  'actions.found.why':
    'Your provider’s server took answer B. Only you can see where it went. You know it by “[B: …]” at the end of its subject.',
  'actions.found.inbox': 'Yes, in my inbox',
  'actions.found.spam': 'Yes, in spam',
  'actions.found.no': 'No',
  'actions.found.said-inbox': 'You said: it is in your inbox. Thank you, now we know for sure.',
  'actions.found.said-spam':
    'You said: it is in your spam folder. So it did arrive over IPv6. Mark it as “not spam”, and the next one has it easier.',
  'actions.found.said-no':
    'You said: it is not there. Please look in the spam folder too, in folders that rules fill, and in your provider’s quarantine. It can also take some minutes.',
  'actions.found.ask-support':
    'Still nothing? Then ask your provider’s support where this mail is. Their server took it, and their log has these facts:',
  'actions.found.again': 'Change your answer',

  'actions.remove.title': 'Delete this test now?',
  'actions.remove.what':
    'Everything that we keep of this test goes at once: your mail, our answers, what servers said, and this page. Answers that are still waiting are not sent. Nobody can bring it back.',
  'actions.remove.what-waiting': 'The address of this test stops working, and this page goes with it.',
  'actions.remove.do': 'Delete it',
  'actions.remove.keep': 'Keep it',
  'actions.gone.title': 'It is gone',
  'actions.gone.text': 'We have deleted the test and all that belonged to it.',
  'actions.gone.home': 'To the start',

  'actions.stop.link': 'You did not send this test? Get no more mail from us',
  'actions.stop.title': 'No more mail from us?',
  'actions.stop.why':
    'Somebody sent us a mail in the name of {address}, and we answered it. If that was not you, we are sorry for the trouble.',
  'actions.stop.what':
    'At the press of the button we stop: what still waits is not sent, and mail in this name is refused from now on, unless SPF or DKIM proves that it really comes from there.',
  'actions.stop.do': 'Send me nothing more',
  'actions.stop.is-out': 'Done. We send nothing more to {address}.',
  'actions.stop.unless-proved':
    'There is one exception: if you test yourself one day, and SPF or DKIM proves that the mail is yours, we do answer it.',
  'actions.stop.undo': 'Take it back: answer me again',
  'actions.stop.back': 'Back to the test',

  // "Got a bounce instead?"
  'actions.bounce.title': 'Explain a bounce',
  'actions.bounce.lead':
    'Did your mail come back? Paste what came, and we tell you what it means, who must act, and what to ask for.',
  'actions.bounce.label': 'The mail that came back, or the words of the server',
  'actions.bounce.hint':
    'All of it helps most: the whole source of the message. Its text alone, or a single line such as “550 5.7.1 …”, will often do.',
  'actions.bounce.do': 'Explain it',
  'actions.bounce.kept': 'We keep nothing of what you paste here.',
  'actions.bounce.mail':
    'Or forward the bounce as an attachment to {address}: then the answer comes by mail, and counts for your test if it is about one.',
  'actions.bounce.how': 'How to find the whole source',
  'actions.bounce.how.gmail': 'Gmail: the three dots beside the message, then “Show original”.',
  'actions.bounce.how.outlook':
    'Outlook on the web: the three dots, then “View”, “View message source”. In the Outlook program: “File”, “Properties”.',
  'actions.bounce.how.thunderbird': 'Thunderbird: “View”, “Message Source” (Ctrl+U).',
  'actions.bounce.how.apple': 'Apple Mail: “View”, “Message”, “Raw Source”.',
  'actions.bounce.nothing.title': 'We found no bounce in it',
  'actions.bounce.nothing':
    'Nothing in that text reads like the words of a mail server. A bounce mostly has “Undelivered”, “Delivery Status Notification” or “Mail Delivery” in its subject, and a line that begins with a number such as 550.',
  'actions.bounce.word': 'A bounce explained',
  'actions.bounce.said': 'What it says',
  'actions.bounce.us': 'What it says about IPv6',
  'actions.bounce.more':
    '{count, plural, one {One more recipient is} other {# more recipients are}} left out here.',
  'actions.bounce.another': 'Explain another one',
} as const
