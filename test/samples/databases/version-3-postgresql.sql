CREATE TABLE public.attempts (
    case_id text NOT NULL,
    id text NOT NULL,
    letter_id text NOT NULL,
    round integer NOT NULL,
    at bigint NOT NULL,
    "position" integer NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.bounce_messages (
    case_id text NOT NULL,
    bounce_id text NOT NULL,
    at bigint NOT NULL,
    raw bytea NOT NULL
);
CREATE TABLE public.bounces (
    case_id text NOT NULL,
    id text NOT NULL,
    letter_id text NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.callouts (
    case_id text NOT NULL,
    id text NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.cases (
    seq bigint NOT NULL,
    id text NOT NULL,
    page text NOT NULL,
    state text NOT NULL,
    opened bigint NOT NULL,
    closes bigint NOT NULL,
    sender text NOT NULL,
    mailbox text NOT NULL,
    domain text NOT NULL,
    standing text NOT NULL,
    client_kind text NOT NULL,
    revision bigint NOT NULL,
    arrival text NOT NULL,
    proofs text NOT NULL,
    looks text,
    further text,
    chosen_family text,
    asked text DEFAULT 'test'::text NOT NULL
);
CREATE SEQUENCE public.cases_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.cases_seq_seq OWNED BY public.cases.seq;
CREATE TABLE public.confirmations (
    case_id text NOT NULL,
    id text NOT NULL,
    letter_id text NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.events (
    case_id text NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    what text NOT NULL,
    text text NOT NULL
);
CREATE SEQUENCE public.events_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.events_seq_seq OWNED BY public.events.seq;
CREATE TABLE public.handed (
    case_id text NOT NULL,
    id text NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.jobs (
    case_id text NOT NULL,
    id text NOT NULL,
    kind text NOT NULL,
    letter_id text,
    due_at bigint NOT NULL,
    claimed_by text,
    claimed_until bigint
);
CREATE TABLE public.knocked (
    address bytea NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.knocks (
    case_id text NOT NULL,
    id text NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.letter_messages (
    letter_id text NOT NULL,
    at bigint NOT NULL,
    raw bytea NOT NULL
);
CREATE TABLE public.letters (
    case_id text NOT NULL,
    id text NOT NULL,
    kind text NOT NULL,
    transport text NOT NULL,
    state text NOT NULL,
    envelope_sender text NOT NULL,
    recipient text NOT NULL,
    message_id text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    due_at bigint,
    accepted_at bigint,
    repeat_asked_at bigint
);
CREATE TABLE public.mailsix_version (
    version integer NOT NULL
);
CREATE TABLE public.messages (
    case_id text NOT NULL,
    at bigint NOT NULL,
    raw bytea NOT NULL
);
CREATE TABLE public.operator_mail (
    seq bigint NOT NULL,
    at bigint NOT NULL,
    recipient text NOT NULL,
    sender text NOT NULL,
    raw bytea NOT NULL,
    due_at bigint,
    tries integer NOT NULL
);
CREATE SEQUENCE public.operator_mail_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.operator_mail_seq_seq OWNED BY public.operator_mail.seq;
CREATE TABLE public.own_checks (
    case_id text NOT NULL,
    id text NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.refusals (
    seq bigint NOT NULL,
    at bigint NOT NULL,
    network text NOT NULL,
    sender text NOT NULL,
    recipient text NOT NULL,
    enhanced text NOT NULL,
    text text NOT NULL
);
CREATE SEQUENCE public.refusals_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.refusals_seq_seq OWNED BY public.refusals.seq;
ALTER TABLE ONLY public.cases ALTER COLUMN seq SET DEFAULT nextval('public.cases_seq_seq'::regclass);
ALTER TABLE ONLY public.events ALTER COLUMN seq SET DEFAULT nextval('public.events_seq_seq'::regclass);
ALTER TABLE ONLY public.operator_mail ALTER COLUMN seq SET DEFAULT nextval('public.operator_mail_seq_seq'::regclass);
ALTER TABLE ONLY public.refusals ALTER COLUMN seq SET DEFAULT nextval('public.refusals_seq_seq'::regclass);
INSERT INTO public.attempts VALUES ('carried', 'a1', 'A-of-carried', 1, 1795219200000, 0, '{"id":"a1","round":1,"at":1795219200000,"host":"mx.provider.example","address":"2001:db8:1::1","family":"ipv6","localAddress":"2001:db8:25::44","stage":"done","outcome":"accepted","trouble":null,"code":250,"enhanced":"2.0.0","text":"queued","tls":null,"transcript":"S: 250 2.0.0 queued","ms":12,"durations":{"connect":1}}');
INSERT INTO public.attempts VALUES ('carried', 'b1', 'B-of-carried', 1, 1795219200000, 0, '{"id":"b1","round":1,"at":1795219200000,"host":"mx.provider.example","address":"2001:db8:1::1","family":"ipv6","localAddress":"2001:db8:25::44","stage":"done","outcome":"refused","trouble":null,"code":550,"enhanced":"2.0.0","text":"queued","tls":null,"transcript":"S: 250 2.0.0 queued","ms":12,"durations":{"connect":1}}');
INSERT INTO public.bounce_messages VALUES ('carried', 'd1', 1795219260000, '\x436f6e74656e742d547970653a206d756c7469706172742f7265706f72740d0a0d0a');
INSERT INTO public.bounces VALUES ('carried', 'd1', 'A-of-carried', 1795219260000, '{"id":"d1","letterId":"A-of-carried","at":1795219260000,"kind":"failed","format":"rfc3464","reportingMta":"dns; mx.provider.example","recipients":[],"originalEnvelopeId":"A-of-carried","originalMessageId":null,"explanationText":"no such user"}');
INSERT INTO public.callouts VALUES ('carried', 'callout-1', 1795219200000, '{"id":"callout-1","letterId":"B-of-carried","at":1795219200000,"client":"2001:db8:1::26","sender":"","code":250}');
INSERT INTO public.cases VALUES (1, 'carried', 'page-of-carried', 'open', 1795219200000, 1795737600000, 'Anna+x@provider.example', 'anna@provider.example', 'provider.example', 'authenticated', 'global', 6, '{"id":"carried","client":{"address":"2001:db8:1::25","port":40000},"server":{"address":"2001:db8:25::d0e5","port":25},"family":"ipv6","hostname":"mx.six.example","helo":{"verb":"EHLO","name":"out.provider.example"},"envelope":{"sender":"anna@provider.example","parameters":{},"recipients":[]},"tls":null,"protocol":"ESMTP","steps":{"connected":1795219200000,"mail":1795219200000,"rcpt":1795219200000,"data":1795219200000,"dot":1795219200000},"bytes":3000,"headers":{"from":"anna@provider.example","sender":null,"to":["test@six.example"],"replyTo":null,"subject":"Hello","messageId":"<carried@provider.example>","references":[],"autoSubmitted":null,"precedence":null,"list":[],"contentType":"text/plain","languages":[],"arcSeals":[],"received":[]}}', '{"spf":{"id":"spf","what":"spf","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"dkim":{"id":"dkim","what":"dkim","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"dmarc":{"id":"dmarc","what":"dmarc","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"}}', '{"spf":{"id":"spf","what":"spf","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"dkim":{"id":"dkim","what":"dkim","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"dmarc":{"id":"dmarc","what":"dmarc","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"clientNames":{"id":"ptr","what":"ptr","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"clientNameAddresses":[],"heloA":{"id":"helo-a","what":"helo-a","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"heloAaaa":{"id":"helo-aaaa","what":"helo-aaaa","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"route":{"domain":"provider.example","mx":{"id":"mx","what":"mx","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"implicit":false,"exchangers":[]},"hops":{"id":"hops","what":"hops","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"},"parties":{"id":"parties","what":"parties","at":1795219200000,"ms":0,"state":"skipped","reason":"no need"}}', NULL, 'ipv6', 'test');
INSERT INTO public.events VALUES ('carried', 1, 1795219200000, 'looks-failed', 'for once');
INSERT INTO public.handed VALUES ('carried', 'handed-1', 1795219200000, '{"id":"handed-1","at":1795219200000,"authenticated":true,"report":{"kind":"failed","format":"rfc3464","reportingMta":"dns; out.ready.example","writtenAt":1772362800000,"recipients":[{"finalRecipient":"test@doesnotwork.example","originalRecipient":null,"action":"failed","status":"5.4.4","diagnosticCode":"X-Postfix; Host or domain name not found. Name service error for name=mx.doesnotwork.example type=A: Host found but no data record of requested type","words":null,"remoteMta":null,"lastTriedAt":null,"retriesUntil":null}],"originalEnvelopeId":null,"originalMessageId":"<1@ready.example>","explanationText":""},"about":{"recipient":"test@doesnotwork.example","destinationId":"main","kind":"ipv6-only"},"ourHost":null}');
INSERT INTO public.jobs VALUES ('carried', 'wake:carried', 'wake', NULL, 1795219200000, NULL, NULL);
INSERT INTO public.letter_messages VALUES ('A-of-carried', 1795219200000, '\x5375626a6563743a20410d0a0d0a48656c6c6f0d0a');
INSERT INTO public.letter_messages VALUES ('B-of-carried', 1795219200000, '\x5375626a6563743a20420d0a0d0a48656c6c6f0d0a');
INSERT INTO public.letters VALUES ('carried', 'A-of-carried', 'A', 'dual-stack', 'accepted', 'b+A-of-carried@control.example', 'anna@provider.example', '<A-of-carried@control.example>', 1795219200000, 1795305600000, NULL, 1795219201000, NULL);
INSERT INTO public.letters VALUES ('carried', 'B-of-carried', 'B', 'ipv6-only', 'failed', 'b+B-of-carried@control.example', 'anna@provider.example', '<B-of-carried@control.example>', 1795219200000, 1795305600000, NULL, NULL, NULL);
INSERT INTO public.mailsix_version VALUES (3);
INSERT INTO public.messages VALUES ('carried', 1795219200000, '\x5375626a6563743a2048656c6c6f0d0a0d0a48656c6c6f0d0a');
INSERT INTO public.own_checks VALUES ('carried', 'own-1', 1795219260000, '{"id":"own-1","at":1795219260000,"ipv6":{"id":"own-1795219260000-ipv6","what":"own-1795219260000-ipv6","at":1772366400000,"ms":3,"state":"seen","value":"reply"},"ipv4":{"id":"own-1795219260000-ipv4","what":"own-1795219260000-ipv4","at":1772366400000,"ms":3,"state":"seen","value":"reply"},"dns":{"id":"own-1795219260000-dns","what":"own-1795219260000-dns","at":1772366400000,"ms":3,"state":"seen","value":"answer"},"records":{"id":"own-1795219260000-records","what":"own-1795219260000-records","at":1772366400000,"ms":3,"state":"skipped","reason":"nobody named them"}}');
SELECT pg_catalog.setval('public.cases_seq_seq', 1, true);
SELECT pg_catalog.setval('public.events_seq_seq', 1, true);
SELECT pg_catalog.setval('public.operator_mail_seq_seq', 1, false);
SELECT pg_catalog.setval('public.refusals_seq_seq', 1, false);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.bounce_messages
    ADD CONSTRAINT bounce_messages_pk PRIMARY KEY (case_id, bounce_id);
ALTER TABLE ONLY public.bounces
    ADD CONSTRAINT bounces_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.callouts
    ADD CONSTRAINT callouts_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_id_key UNIQUE (id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_page_key UNIQUE (page);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.handed
    ADD CONSTRAINT handed_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.knocked
    ADD CONSTRAINT knocked_pkey PRIMARY KEY (address);
ALTER TABLE ONLY public.knocks
    ADD CONSTRAINT knocks_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.letter_messages
    ADD CONSTRAINT letter_messages_pkey PRIMARY KEY (letter_id);
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_kind UNIQUE (case_id, kind);
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pk PRIMARY KEY (case_id);
ALTER TABLE ONLY public.operator_mail
    ADD CONSTRAINT operator_mail_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.own_checks
    ADD CONSTRAINT own_checks_pk PRIMARY KEY (case_id, id);
ALTER TABLE ONLY public.refusals
    ADD CONSTRAINT refusals_pkey PRIMARY KEY (seq);
CREATE INDEX bounce_messages_at ON public.bounce_messages USING btree (at);
CREATE INDEX cases_chosen ON public.cases USING btree (domain, chosen_family, opened) WHERE (chosen_family IS NOT NULL);
CREATE INDEX cases_domain ON public.cases USING btree (domain, standing, opened);
CREATE INDEX cases_mailbox ON public.cases USING btree (mailbox, opened);
CREATE INDEX cases_opened ON public.cases USING btree (opened);
CREATE INDEX events_case ON public.events USING btree (case_id);
CREATE INDEX jobs_due ON public.jobs USING btree (claimed_until, due_at);
CREATE INDEX knocked_at ON public.knocked USING btree (at);
CREATE INDEX letter_messages_at ON public.letter_messages USING btree (at);
CREATE INDEX letters_message_id ON public.letters USING btree (message_id);
CREATE INDEX messages_at ON public.messages USING btree (at);
CREATE INDEX operator_mail_at ON public.operator_mail USING btree (at);
CREATE INDEX operator_mail_due ON public.operator_mail USING btree (due_at);
CREATE INDEX own_checks_at ON public.own_checks USING btree (at);
CREATE INDEX refusals_again ON public.refusals USING btree (network, sender, recipient, at);
CREATE INDEX refusals_at ON public.refusals USING btree (at);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bounce_messages
    ADD CONSTRAINT bounce_messages_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bounces
    ADD CONSTRAINT bounces_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.callouts
    ADD CONSTRAINT callouts_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.confirmations
    ADD CONSTRAINT confirmations_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.handed
    ADD CONSTRAINT handed_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.knocks
    ADD CONSTRAINT knocks_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.letter_messages
    ADD CONSTRAINT letter_messages_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES public.letters(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.own_checks
    ADD CONSTRAINT own_checks_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
