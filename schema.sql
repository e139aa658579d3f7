-- The schema of an archive, version 6: the only place where a table is made.
-- Made by `archive ingest`; opened by anything that speaks SQLite. https://sqlite.org/lang.html
--
-- Spans are 0-based offsets in Unicode scalars and a length, so that
--   substr(articles.body, start + 1, length)
-- gives the words. Days are ISO 8601 text ('2017-11-14') and compare as text does.
-- Nothing here says what is true: a claim records that a text attributes words to a source.

CREATE TABLE outlets (
  -- Who publishes: a site, a paper, an agency, a broadcaster. Never called a source.
  id    INTEGER PRIMARY KEY,  -- its number
  name  TEXT NOT NULL         -- the longest name that is no address, or as the user calls it: 'Northmark News'
) STRICT;

CREATE TABLE outlet_aliases (
  -- Every spelling under which an outlet is met: 'NORTHMARK NEWS', 'northmarknews.com'.
  alias      TEXT PRIMARY KEY,                                          -- as printed
  outlet_id  INTEGER NOT NULL REFERENCES outlets(id) ON DELETE CASCADE, -- the outlet that is meant
  name_id    INTEGER REFERENCES names(id) ON DELETE SET NULL,           -- the name that it is a spelling of
  rule       TEXT NOT NULL    -- how the name came to the outlet: 'name', 'decision' or a rule
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  -- The news story that a capture holds, as one outlet published it. NULL: the page does not say.
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,  -- its number, never given again
  outlet_id           INTEGER REFERENCES outlets(id),  -- who published it
  outlet_alias        TEXT,            -- the outlet as the page has it: 'NORTHMARK NEWS'
  external_id         TEXT,            -- the id that a record gave itself in its own file
  url                 TEXT,            -- where it was published
  headline            TEXT,            -- as printed
  standfirst          TEXT,            -- the summary under the headline
  byline              TEXT,            -- as printed: 'By Anna Kim and Omar Haddad'
  authors             TEXT NOT NULL,   -- a JSON array of names: '["Anna Kim","Omar Haddad"]'
  dateline            TEXT,            -- the place of the reporting: 'DAMASCUS'
  agency              TEXT,            -- the wire service that it credits
  republisher         TEXT,            -- who carried another outlet's story
  section             TEXT,            -- 'Middle East'
  published           TEXT,            -- the day of publication, when there is evidence of it
  published_evidence  TEXT CHECK (published_evidence IN ('record', 'url', 'dateline', 'byline', 'text', 'metadata', 'time')), -- where that day stands; 'metadata': in a saved page's own data, 'time': in an element of it
  not_before          TEXT,            -- a bound, when only a bound is known
  not_after           TEXT,            -- a bound: a reader commented on that day
  body                TEXT NOT NULL,   -- the body zones, verbatim, joined by one blank line
  short_forms         TEXT NOT NULL DEFAULT ''  -- the words written in capitals that are ordinary words when small: 'IS US'
) STRICT;
CREATE INDEX articles_outlet ON articles(outlet_id);
CREATE INDEX articles_published ON articles(published);

CREATE TABLE sqlar (
  -- The original bytes of every captured file, in SQLite's own archive format:
  -- `sqlite3 archive.db -Ax` gives the files back. https://sqlite.org/sqlar.html
  name   TEXT PRIMARY KEY,  -- relative: 'wire/a.txt'; an older version of a file: 'superseded/1f0c…/wire/a.txt'
  mode   INT,               -- access permissions
  mtime  INT,               -- last modification, seconds since 1970
  sz     INT,               -- size of the original in bytes
  data   BLOB               -- the bytes, zlib-compressed where that is smaller (then length(data) < sz)
) STRICT;

CREATE TABLE originals (
  -- Which file each row of sqlar was, and whether it is still the newest that was seen there.
  id        INTEGER PRIMARY KEY,  -- the file's number
  name      TEXT NOT NULL UNIQUE REFERENCES sqlar(name) ON UPDATE CASCADE, -- its row in sqlar
  location  TEXT NOT NULL,     -- where it was found: an absolute path
  sha256    BLOB NOT NULL,     -- SHA-256 of its bytes; hex(sha256) to read it
  current   INTEGER NOT NULL CHECK (current IN (0, 1)),  -- 0: the file has changed since
  complete  INTEGER NOT NULL CHECK (complete IN (0, 1)), -- 0: an ingest was cut short before the last record; the next one goes on
  ingested  TEXT NOT NULL      -- when, in UTC: '2024-05-01T12:00:00Z'
) STRICT;
CREATE UNIQUE INDEX originals_current ON originals(location) WHERE current = 1;

CREATE TABLE captures (
  -- One thing found on disk: a file, or one record of a file of records.
  id           INTEGER PRIMARY KEY,  -- its number
  original_id  INTEGER NOT NULL REFERENCES originals(id),  -- the file
  record       INTEGER,                                    -- the line of the record in it, from 1; NULL: the whole file
  article_id   INTEGER REFERENCES articles(id) ON DELETE SET NULL, -- the article that was read from it
  sha256       BLOB NOT NULL,                              -- SHA-256 of the file's or the record's bytes
  encoding     TEXT NOT NULL,                              -- how the bytes were read: 'utf-8', 'windows-1252' …
  current      INTEGER NOT NULL CHECK (current IN (0, 1))  -- 1: the article has its text; 0: a newer capture took its place, it is kept as evidence
) STRICT;
CREATE INDEX captures_sha256 ON captures(sha256);
CREATE INDEX captures_article ON captures(article_id);
CREATE UNIQUE INDEX captures_record ON captures(original_id, record);
CREATE UNIQUE INDEX captures_whole ON captures(original_id) WHERE record IS NULL;

CREATE TABLE zones (
  -- The labelled stretches of a capture's text; together they cover all of its words.
  -- (The key's columns come first: integrity_check before SQLite 3.41 looks for the others in the wrong place.)
  article_id  INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,  -- its article
  start       INTEGER NOT NULL,  -- offset in the capture's text (not in the body)
  kind        TEXT NOT NULL  -- what it is; standfirst and dateline may lie over body
    CHECK (kind IN ('headline', 'standfirst', 'byline', 'dateline', 'body', 'caption', 'related', 'tags', 'comment',
      'disclaimer', 'promo', 'nav')),
  length      INTEGER NOT NULL,  -- in Unicode scalars
  PRIMARY KEY (article_id, start, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
  -- Keywords that the page gives itself.
  article_id  INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,  -- its article
  position    INTEGER NOT NULL,  -- from 0, in the page's order
  tag         TEXT NOT NULL,     -- as printed
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
  -- What readers wrote under the story. Never part of the body.
  id          INTEGER PRIMARY KEY,  -- its number
  article_id  INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,  -- its article
  position    INTEGER NOT NULL,  -- from 0, in the page's order
  author      TEXT,              -- as printed
  date        TEXT,              -- the day it was written
  text        TEXT NOT NULL      -- its words
) STRICT;
CREATE INDEX comments_article ON comments(article_id);

CREATE TABLE persons (
  -- People whom articles name. Articles share a row when the full names agree by a rule, or by decision.
  id    INTEGER PRIMARY KEY AUTOINCREMENT,  -- its number, never given again
  name  TEXT NOT NULL  -- the canonical name, without titles: the shortest full name in small letters, or as the user decided
) STRICT;

CREATE TABLE person_spellings (
  -- Every spelling of a person's name, once for each full name that it is a spelling of; the view person_aliases has
  -- the articles, too.
  id         INTEGER PRIMARY KEY,  -- its number
  person_id  INTEGER NOT NULL REFERENCES persons(id) ON DELETE CASCADE,  -- the person
  name_id    INTEGER REFERENCES names(id) ON DELETE SET NULL,            -- the full name; NULL: one word, no more is known
  alias      TEXT NOT NULL,  -- as printed: 'Qandalji'
  rule       TEXT NOT NULL   -- 'alias', or for an article's fullest spelling how it came to the row: 'name', 'decision' or a rule; 'decision' without name_id: the user's word
) STRICT;
CREATE INDEX person_spellings_person ON person_spellings(person_id, name_id);

CREATE TABLE person_namings (
  -- Which articles name a person by which spelling, and what they say that the person is.
  article_id   INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,          -- the article
  spelling_id  INTEGER NOT NULL REFERENCES person_spellings(id) ON DELETE CASCADE,  -- the spelling
  roles        TEXT CHECK (roles IS NULL OR json_valid(roles)),  -- a JSON array, as printed, beside the fullest spelling: '["Gen.","chief of the operational directorate"]'; NULL: nothing is said
  PRIMARY KEY (article_id, spelling_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_namings_spelling ON person_namings(spelling_id);

CREATE TABLE organizations (
  -- Ministries, armies, companies, parties, agencies that articles name. Articles share a row when the full
  -- names agree by a rule, or by decision.
  id            INTEGER PRIMARY KEY AUTOINCREMENT,  -- its number, never given again
  name          TEXT NOT NULL,  -- the shortest full name, or as the user decided: 'Northern Rivers Authority'
  abbreviation  TEXT            -- where an article gives one: 'NRA'
) STRICT;

CREATE TABLE organization_spellings (
  -- Every spelling of an organization's full name, and every abbreviation that an article gives beside it, once; the
  -- view organization_aliases has the articles, too.
  id               INTEGER PRIMARY KEY,  -- its number
  organization_id  INTEGER NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,  -- the organization
  name_id          INTEGER NOT NULL REFERENCES names(id) ON DELETE CASCADE,          -- the full name
  alias            TEXT NOT NULL,  -- as printed: 'NRA'
  rule             TEXT NOT NULL   -- 'alias', or for the full name how it came to the row: 'name', 'decision' or a rule
) STRICT;
CREATE INDEX organization_spellings_organization ON organization_spellings(organization_id, name_id);

CREATE TABLE organization_namings (
  -- Which articles name an organization by which spelling.
  article_id   INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,                -- the article
  spelling_id  INTEGER NOT NULL REFERENCES organization_spellings(id) ON DELETE CASCADE,  -- the spelling
  PRIMARY KEY (article_id, spelling_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_namings_spelling ON organization_namings(spelling_id);

CREATE TABLE names (
  -- Every full name of a person, an organization or an outlet, and whose it is. Names of two words or more,
  -- and those of which the user has decided something.
  id               INTEGER PRIMARY KEY AUTOINCREMENT,  -- in the order in which they were met
  name             TEXT NOT NULL,  -- without case, accents, hyphens and apostrophes: 'haitham al zoubani'
  spelling         TEXT NOT NULL,  -- as printed, not all in capitals where there is another: 'Haitham al-Zoubani'
  person_id        INTEGER REFERENCES persons(id) ON DELETE CASCADE,        -- the person, when it is one's name
  organization_id  INTEGER REFERENCES organizations(id) ON DELETE CASCADE,  -- the organization
  outlet_id        INTEGER REFERENCES outlets(id) ON DELETE CASCADE,        -- the outlet
  root             INTEGER,        -- the first, longest ones first, of the names that the rules have brought together with it; NULL: this one
  rule             TEXT NOT NULL,  -- how it came to the row: 'name': by itself; 'decision': the user's; or the rule that made it one with root
  CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (outlet_id IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX names_of_persons ON names(name) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX names_of_organizations ON names(name) WHERE organization_id IS NOT NULL;
CREATE UNIQUE INDEX names_of_outlets ON names(name) WHERE outlet_id IS NOT NULL;
CREATE INDEX names_person ON names(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX names_organization ON names(organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX names_root ON names(root) WHERE root IS NOT NULL;
CREATE INDEX names_outlet ON names(outlet_id) WHERE outlet_id IS NOT NULL;

CREATE TABLE name_keys (
  -- What names that may be one have in common: only those that share a key are compared.
  key      TEXT NOT NULL,     -- two words' consonants: 'htm zbn'
  rank     INTEGER NOT NULL,  -- drawn from the name by lot: where very many share a key, the lowest are compared
  name_id  INTEGER NOT NULL REFERENCES names(id) ON DELETE CASCADE,  -- the name
  PRIMARY KEY (key, rank, name_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_candidates (
  -- Names in two rows that may be one: the user decides. `archive persons --candidates` lists them.
  name_id   INTEGER NOT NULL REFERENCES names(id) ON DELETE CASCADE,  -- the longer name, or the first by letters
  other_id  INTEGER NOT NULL REFERENCES names(id) ON DELETE CASCADE,  -- the other name
  rule      TEXT NOT NULL,  -- what speaks for it: 'inside'
  PRIMARY KEY (name_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_candidates_other ON name_candidates(other_id);

CREATE TABLE decisions (
  -- What the user decided about names. Nothing here is derived, and it names no rows: it outlives every ingest.
  id      INTEGER PRIMARY KEY AUTOINCREMENT,  -- its number; later ones come before earlier ones
  action  TEXT NOT NULL CHECK (action IN ('merge', 'split', 'rename')),  -- other is name; other is someone else; name is called other
  kind    TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'outlet')),  -- whose names they are
  name    TEXT NOT NULL,  -- the name that stays: 'Haitham al-Zoubani'
  other   TEXT NOT NULL,  -- the other name
  made    TEXT NOT NULL   -- when, in UTC: '2024-05-01T12:00:00Z'
) STRICT;

CREATE TABLE mentions (
  -- Where an article names a person or an organization, by any of its names; the view mention_list has whom, and in which
  -- words. A mention goes with the fullest spelling that its article has of the name, so that it need not be written anew
  -- when the name turns out to be another row's. (No index by spelling: which articles have one is in person_namings and
  -- organization_namings; with foreign keys on, deleting a spelling by hand looks through all mentions.)
  article_id                INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,  -- its article
  capture_start             INTEGER NOT NULL,  -- offset in the capture's text
  person_spelling_id        INTEGER REFERENCES person_spellings(id) ON DELETE CASCADE,        -- whose: a person's; NULL: an organization is named
  organization_spelling_id  INTEGER REFERENCES organization_spellings(id) ON DELETE CASCADE,  -- an organization's; NULL: a person is named
  is_source                 INTEGER NOT NULL CHECK (is_source IN (0, 1)),  -- 1: these words name the source of a claim
  start                     INTEGER,           -- offset in articles.body; NULL: the words stand in the headline
  length                    INTEGER NOT NULL,  -- in Unicode scalars
  PRIMARY KEY (article_id, capture_start),
  CHECK ((person_spelling_id IS NULL) <> (organization_spelling_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  -- Attributed statements: who said what, in which words. That it was said so, not that it is so.
  id               INTEGER PRIMARY KEY AUTOINCREMENT,  -- its number, never given again
  article_id       INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,  -- its article
  parent_id        INTEGER REFERENCES claims(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,  -- the claim that it stands inside
  kind             TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),  -- quoted, reported, or both
  modality         TEXT NOT NULL CHECK (modality IN ('asserted', 'negated', 'hypothetical', 'future')),  -- 'said', 'did not say', 'could say', 'will say'
  pattern          TEXT NOT NULL,  -- the name of the rule that found it
  source           TEXT,           -- who is quoted: the canonical name when it is known, else the words; NULL: nobody is named
  source_kind      TEXT CHECK (source_kind IN ('person', 'organization', 'document', 'anonymous', 'unknown')),  -- what the source is; NULL: nobody is named
  source_words     TEXT,           -- the words that name the source here: 'He'
  person_id        INTEGER REFERENCES persons(id) ON DELETE SET NULL,        -- the source, when it is one of the persons
  organization_id  INTEGER REFERENCES organizations(id) ON DELETE SET NULL,  -- the source, when it is one of the organizations
  source_capture_start   INTEGER,  -- where source_words stand: offset in the capture's text
  source_start           INTEGER,  -- and in articles.body; NULL: the words stand in the headline
  source_length          INTEGER,  -- in Unicode scalars
  cue_capture_start      INTEGER,  -- where the cue stands, likewise
  cue_start              INTEGER,  -- in articles.body
  cue_length             INTEGER,  -- in Unicode scalars
  content_capture_start  INTEGER,  -- where the content stands, or its first part; the others are in claim_parts
  content_start          INTEGER,  -- in articles.body
  content_length         INTEGER,  -- in Unicode scalars
  cue              TEXT,           -- the words that attribute: 'said', 'according to'
  content          TEXT NOT NULL   -- what is attributed, as printed; parts are joined by ' … '
) STRICT;
CREATE INDEX claims_article ON claims(article_id);
CREATE INDEX claims_person ON claims(person_id) WHERE person_id IS NOT NULL;
CREATE INDEX claims_organization ON claims(organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX claims_parent ON claims(parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE claim_parts (
  -- Where a content that is interrupted goes on: its second part, its third … Few claims have any.
  claim_id       INTEGER NOT NULL REFERENCES claims(id) ON DELETE CASCADE,  -- the claim
  capture_start  INTEGER NOT NULL,  -- offset in the capture's text
  start          INTEGER,           -- offset in articles.body; NULL: the words stand in the headline
  length         INTEGER NOT NULL,  -- in Unicode scalars
  PRIMARY KEY (claim_id, capture_start)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (
  -- Every spelling that articles write as a name (a capital inside a sentence), once: 'Tanf', 'Tanaf', 'Abu Kamal'.
  -- Derived from the articles; `archive check` counts again, and `--repair` makes it anew.
  words     TEXT PRIMARY KEY,   -- the words as articles_fts has them: 'tanf', 'dar a', 'deir ez zor'
  articles  INTEGER NOT NULL,   -- in how many articles it is written as a name, of those that are counted: see terms_behind
  printed   TEXT,               -- as printed where it was met first, not all in capitals where there is another: 'Deir ez-Zor'; NULL: the words with a capital
  spelling  TEXT NOT NULL       -- as printed: 'Tanf', 'Deir ez-Zor'
    AS (coalesce(printed, upper(substr(words, 1, 1)) || substr(words, 2)))
) STRICT, WITHOUT ROWID;

CREATE TABLE term_keys (
  -- By which keys search finds the spellings of one name: Tanf and Tanaf have a key in common.
  key    TEXT NOT NULL,  -- the consonants as they sound: 'tnf'
  words  TEXT NOT NULL REFERENCES terms(words) ON DELETE CASCADE,  -- the words of the spelling
  PRIMARY KEY (key, words)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms_behind (
  -- Empty, but in the middle of a large ingest and behind one that was killed or has failed: terms is behind the articles
  -- then, and the next ingest makes up for it.
  first_article  INTEGER NOT NULL  -- the names of this article and of later ones are not counted yet
) STRICT;

CREATE TABLE aliases (
  -- Other names that an article itself gives: 'Islamic State of Iraq and the Levant (ISIL)'. Search looks for both.
  article_id  INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,  -- the article that says so
  words       TEXT NOT NULL,  -- the name's words as articles_fts has them
  alias_words TEXT NOT NULL,  -- the other name's
  name        TEXT NOT NULL,  -- as printed: 'Islamic State of Iraq and the Levant'
  alias       TEXT NOT NULL,  -- as printed: 'ISIL'
  rule        TEXT NOT NULL,  -- the rule that found it: 'short form in brackets'
  PRIMARY KEY (article_id, words, alias_words)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_words ON aliases(words);
CREATE INDEX aliases_alias_words ON aliases(alias_words);

CREATE TABLE own_aliases (
  -- What the user has decided about two names with `archive alias`; no ingest and no repair touches it.
  words       TEXT NOT NULL,  -- the name's words as articles_fts has them; the first of the two in order
  alias_words TEXT NOT NULL,  -- the other name's
  name        TEXT NOT NULL,  -- as typed: 'Daesh'
  alias       TEXT NOT NULL,  -- as typed: 'ISIS'
  same        INTEGER NOT NULL CHECK (same IN (0, 1)),  -- 1: one name; 0: not one, whatever ships or articles say
  PRIMARY KEY (words, alias_words)
) STRICT, WITHOUT ROWID;
CREATE INDEX own_aliases_alias_words ON own_aliases(alias_words);

CREATE TABLE problems (
  -- What could not be read, and why. A file that can be read later loses its row.
  id        INTEGER PRIMARY KEY,  -- its number
  location  TEXT NOT NULL,  -- the file: an absolute path
  name      TEXT NOT NULL,  -- as the messages name it: 'crawl.jsonl'
  line      INTEGER,        -- the line of a file of records
  whole     INTEGER NOT NULL CHECK (whole IN (0, 1)),  -- 1: the file could not be read at all; 0: something in it
  message   TEXT NOT NULL   -- what is wrong, in one line
) STRICT;
CREATE UNIQUE INDEX problems_once ON problems(location, ifnull(line, 0), message);

CREATE VIRTUAL TABLE articles_fts USING fts5(
  -- Full-text index of the articles: WHERE articles_fts MATCH '"at tanf"'. https://sqlite.org/fts5.html
  -- short_forms is for what is a name in capitals only: WHERE articles_fts MATCH '{short_forms} : "who"'.
  -- (The column with the most words comes first: of a word in another one FTS5 also writes which column it is.)
  body, headline, standfirst, short_forms,
  content="articles", content_rowid='id', tokenize='unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE claims_fts USING fts5(
  -- Full-text index of the claims: WHERE claims_fts MATCH 'source: qandalji AND content: water'
  content, source,
  content="claims", content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE comments_fts USING fts5(
  -- Full-text index of the readers' comments.
  author, text,
  content="comments", content_rowid='id', tokenize='unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE person_aliases_fts USING fts5(
  -- Full-text index of every spelling of every person's name: its rowid is person_spellings.id.
  alias,
  content="person_spellings", content_rowid='id', columnsize=0, tokenize='unicode61 remove_diacritics 2');

-- Rows changed or deleted by hand keep the indexes in step. There is no trigger on INSERT: a statement that
-- can fire one makes FTS5 flush, which triples the time of an ingest; so whoever inserts a row indexes it,
-- and `archive check` finds one that was forgotten.

CREATE TRIGGER articles_changed AFTER UPDATE OF id, headline, standfirst, body, short_forms ON articles BEGIN
  -- Keeps articles_fts in step with an UPDATE.
  INSERT INTO articles_fts(articles_fts, rowid, headline, standfirst, body, short_forms)
    VALUES ('delete', old.id, old.headline, old.standfirst, old.body, old.short_forms);
  INSERT INTO articles_fts(rowid, headline, standfirst, body, short_forms)
    VALUES (new.id, new.headline, new.standfirst, new.body, new.short_forms);
END;
CREATE TRIGGER articles_deleted AFTER DELETE ON articles BEGIN
  -- Keeps articles_fts in step with a DELETE.
  INSERT INTO articles_fts(articles_fts, rowid, headline, standfirst, body, short_forms)
    VALUES ('delete', old.id, old.headline, old.standfirst, old.body, old.short_forms);
END;
CREATE TRIGGER claims_changed AFTER UPDATE OF id, source, content ON claims BEGIN
  -- Keeps claims_fts in step with an UPDATE.
  INSERT INTO claims_fts(claims_fts, rowid, source, content) VALUES ('delete', old.id, old.source, old.content);
  INSERT INTO claims_fts(rowid, source, content) VALUES (new.id, new.source, new.content);
END;
CREATE TRIGGER claims_deleted AFTER DELETE ON claims BEGIN
  -- Keeps claims_fts in step with a DELETE.
  INSERT INTO claims_fts(claims_fts, rowid, source, content) VALUES ('delete', old.id, old.source, old.content);
END;
CREATE TRIGGER comments_changed AFTER UPDATE OF id, author, text ON comments BEGIN
  -- Keeps comments_fts in step with an UPDATE.
  INSERT INTO comments_fts(comments_fts, rowid, author, text) VALUES ('delete', old.id, old.author, old.text);
  INSERT INTO comments_fts(rowid, author, text) VALUES (new.id, new.author, new.text);
END;
CREATE TRIGGER comments_deleted AFTER DELETE ON comments BEGIN
  -- Keeps comments_fts in step with a DELETE.
  INSERT INTO comments_fts(comments_fts, rowid, author, text) VALUES ('delete', old.id, old.author, old.text);
END;
CREATE TRIGGER person_spellings_changed AFTER UPDATE OF id, alias ON person_spellings BEGIN
  -- Keeps person_aliases_fts in step with an UPDATE.
  INSERT INTO person_aliases_fts(person_aliases_fts, rowid, alias) VALUES ('delete', old.id, old.alias);
  INSERT INTO person_aliases_fts(rowid, alias) VALUES (new.id, new.alias);
END;
CREATE TRIGGER person_spellings_deleted AFTER DELETE ON person_spellings BEGIN
  -- Keeps person_aliases_fts in step with a DELETE.
  INSERT INTO person_aliases_fts(person_aliases_fts, rowid, alias) VALUES ('delete', old.id, old.alias);
END;

CREATE VIEW who_said_what AS
  -- Every claim with its article. With a parent_id it stands inside another claim: someone says that someone said.
  SELECT claims.id AS claim_id, outlets.name AS outlet, articles.published, articles.headline,
         claims.source, claims.cue, claims.content, claims.kind, claims.modality, claims.source_kind,
         claims.parent_id, articles.not_before, articles.not_after, articles.id AS article_id
    FROM claims
    JOIN articles ON articles.id = claims.article_id
    LEFT JOIN outlets ON outlets.id = articles.outlet_id;

CREATE VIEW claim_spans AS
  -- Where source, cue and content of each claim stand: the evidence. substr(body, start + 1, length) gives the words.
  SELECT id AS claim_id, 'source' AS part, source_capture_start AS capture_start, source_start AS start,
         source_length AS length
    FROM claims WHERE source_capture_start IS NOT NULL
  UNION ALL
  SELECT id, 'cue', cue_capture_start, cue_start, cue_length FROM claims WHERE cue_capture_start IS NOT NULL
  UNION ALL
  SELECT id, 'content', content_capture_start, content_start, content_length
    FROM claims WHERE content_capture_start IS NOT NULL
  UNION ALL
  SELECT claim_id, 'content', capture_start, start, length FROM claim_parts;

CREATE VIEW claim_chains AS
  -- Relays: what one source quotes another as saying.
  SELECT outer_claim.article_id, outer_claim.id AS claim_id, outer_claim.source, outer_claim.cue,
         inner_claim.id AS inner_claim_id, inner_claim.source AS inner_source, inner_claim.cue AS inner_cue,
         inner_claim.content
    FROM claims AS inner_claim
    JOIN claims AS outer_claim ON outer_claim.id = inner_claim.parent_id;

CREATE VIEW article_list AS
  -- Every article on one line: where it is from, what is known of its day, how many claims it holds.
  SELECT articles.id, outlets.name AS outlet, articles.published, articles.published_evidence, articles.not_before,
         articles.not_after, articles.headline, articles.url, length(articles.body) AS body_length,
         (SELECT count(*) FROM claims WHERE claims.article_id = articles.id) AS claims
    FROM articles
    LEFT JOIN outlets ON outlets.id = articles.outlet_id;

CREATE VIEW person_aliases AS
  -- Every spelling of a person's name with each article that has it. article_id NULL: the user's word.
  SELECT person_spellings.id, person_spellings.person_id, person_namings.article_id, person_spellings.alias,
         person_spellings.rule, person_spellings.name_id
    FROM person_spellings
    LEFT JOIN person_namings ON person_namings.spelling_id = person_spellings.id;

CREATE VIEW person_roles AS
  -- What each article says that a person is.
  SELECT person_spellings.person_id, person_namings.article_id, told.value AS role, person_spellings.name_id
    FROM person_spellings
    JOIN person_namings ON person_namings.spelling_id = person_spellings.id
    JOIN json_each(person_namings.roles) AS told;

CREATE VIEW organization_aliases AS
  -- Every full name and abbreviation of an organization with each article that has it.
  SELECT organization_namings.article_id, organization_spellings.alias, organization_spellings.name_id,
         organization_spellings.organization_id, organization_spellings.rule
    FROM organization_spellings
    JOIN organization_namings ON organization_namings.spelling_id = organization_spellings.id;

CREATE VIEW mention_list AS
  -- Every mention with whom it names and in which words: WHERE article_id = 3. words NULL: they stand in the headline.
  SELECT mentions.article_id, person_spellings.person_id, organization_spellings.organization_id,
         coalesce(persons.name, organizations.name) AS name,
         substr(articles.body, mentions.start + 1, mentions.length) AS words, mentions.is_source,
         mentions.capture_start, mentions.start, mentions.length
    FROM mentions
    JOIN articles ON articles.id = mentions.article_id
    LEFT JOIN person_spellings ON person_spellings.id = mentions.person_spelling_id
    LEFT JOIN persons ON persons.id = person_spellings.person_id
    LEFT JOIN organization_spellings ON organization_spellings.id = mentions.organization_spelling_id
    LEFT JOIN organizations ON organizations.id = organization_spellings.organization_id;

CREATE VIEW person_list AS
  -- Every person with the number of articles that name them and of claims attributed to them.
  SELECT persons.id, persons.name,
         (SELECT count(DISTINCT article_id) FROM person_aliases WHERE person_id = persons.id) AS articles,
         (SELECT count(*) FROM claims WHERE person_id = persons.id) AS claims
    FROM persons;

CREATE VIEW organization_list AS
  -- Every organization with the number of articles that name it and of claims attributed to it.
  SELECT organizations.id, organizations.name, organizations.abbreviation,
         (SELECT count(DISTINCT article_id) FROM organization_aliases WHERE organization_id = organizations.id) AS articles,
         (SELECT count(*) FROM claims WHERE organization_id = organizations.id) AS claims
    FROM organizations;

CREATE VIEW organization_articles AS
  -- Which articles name an organization, and how often: WHERE 'NRA' IN (organization, abbreviation)
  SELECT organizations.id AS organization_id, organizations.name AS organization, organizations.abbreviation,
         articles.id AS article_id, outlets.name AS outlet, articles.published, articles.headline,
         (SELECT count(*) FROM mentions JOIN organization_spellings AS its ON its.id = organization_spelling_id
           WHERE mentions.article_id = articles.id AND its.organization_id = organizations.id) AS mentions,
         (SELECT count(*) FROM mentions JOIN organization_spellings AS its ON its.id = organization_spelling_id
           WHERE mentions.article_id = articles.id AND its.organization_id = organizations.id
             AND mentions.is_source) AS as_source
    FROM organizations
    JOIN (SELECT DISTINCT organization_id, article_id FROM organization_aliases) AS named
      ON named.organization_id = organizations.id
    JOIN articles ON articles.id = named.article_id
    LEFT JOIN outlets ON outlets.id = articles.outlet_id;

CREATE VIEW captured_files AS
  -- Every file that was captured, with the number of articles read from it.
  SELECT originals.name, originals.location, lower(hex(originals.sha256)) AS sha256, originals.current, originals.ingested,
         sqlar.sz AS size, (SELECT count(article_id) FROM captures WHERE original_id = originals.id) AS articles
    FROM originals
    JOIN sqlar ON sqlar.name = originals.name;
