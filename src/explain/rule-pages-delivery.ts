import type { deliveryRules } from '../values/rules-delivery.ts'
import type { RulePages } from './rule-page.ts'

/** The pages of the rules about how letters fared, and what came back. */
export const deliveryPages = {
  greylisting: {
    asks: 'Do your mail servers put letters off at first sight?',
    why: 'A delay is no failure. But senders with many addresses never come back by the same one, and their mail is late or lost.',
    restsOn: 'The tries to deliver our letters, and the words of the servers.',
    sources: ['RFC 6647 section 2: kinds of greylisting'],
    when: {
      'not-greylisted': 'No letter was put off so, and a server replied to one at least.',
      greylisted:
        'A server put a letter off with a 4xx whose words are those of greylisting, or with one that gave no reason at the first round, and took it at the same address later.',
      'not-yet-known': 'No server has replied to a letter yet, and letters are still under way.',
      'no-server-spoke': 'No server replied to any letter.',
    },
  },
  'delivery-delay': {
    asks: 'How long did our letters take to be accepted?',
    why: 'Mail that comes hours later is nearly as bad as none.',
    restsOn: 'The tries of each letter, from the first one on.',
    sources: ['RFC 5321 section 4.5.4.1: when a sender tries again'],
    when: {
      prompt: 'No letter is under way any more, and each that was accepted was accepted at its first round.',
      delayed: 'A letter was accepted in a later round. Rounds that failed on our own side do not count.',
      'under-way': 'A letter is still being tried, and none was accepted late.',
      'none-accepted': 'No letter was accepted.',
    },
  },
  'family-preference': {
    asks: 'Which family does your provider use where it has the choice?',
    why: 'Many can do IPv6 and prefer IPv4. One mail is no evidence, so the number of mails is always told.',
    restsOn: 'The mails of your domain that came to addresses with both families in the last 30 days.',
    sources: ['RFC 5321 section 5.2: the order of families is left to the sender'],
    when: {
      'prefers-ipv6': 'At least 3 such mails came, nine of ten or more over IPv6.',
      'prefers-ipv4': 'At least 3 such mails came, nine of ten or more over IPv4.',
      'uses-both': 'At least 3 such mails came, more than one of ten over each family.',
      'too-few': 'Fewer than 3 such mails came.',
      'could-not-count': 'The count is missing.',
      'no-choice-offered': 'No mail of yours came to an address with both families.',
    },
  },
  'bounce-reason': {
    asks: 'Did anything come back after a letter had been accepted?',
    why: 'The server at the edge may take a letter and one behind it refuse it. Such a report turns the verdict, however late it comes before the case closes.',
    restsOn: 'Reports to the return paths of our letters.',
    sources: [
      'RFC 3464 section 2.3: what a report says of a recipient',
      'RFC 3463 section 3: enhanced status codes',
    ],
    when: {
      delivered: 'A report says that a letter was delivered.',
      returned:
        'A report says that a letter failed after it had been accepted. Where it names reverse DNS, SPF, DKIM, DMARC or a block list, our own records were looked at and are right. Where it is about the mailbox alone, nobody has anything to mend.',
      delayed: 'A report says that a letter is late, and none that it failed.',
      unreadable: 'Something came back by the null sender that could not be read.',
      'perhaps-for-our-records':
        'A report names reverse DNS, SPF, DKIM, DMARC or a block list, and no check of our own has shown that our records are right.',
      'handed-on': 'A report says that a letter was relayed or expanded, which says nothing of its end.',
      'returned-for-our-records':
        'A report names reverse DNS, SPF, DKIM, DMARC, a block list or the domain of the sender, and our own check within 15 minutes of it found something wrong there.',
      'nothing-came-back': 'No report has come back.',
    },
  },
} as const satisfies RulePages<keyof typeof deliveryRules>
