-- What tells of a bank account, or what to do if somebody else asked for a change, is not worded otherwise any more.

insert into wording.wording (bundle, text_key, language, words, decided_by, decided_at)
select last.bundle, last.text_key, last.language, null, 'Meekijken', now()
  from (select distinct on (w.bundle, w.text_key, w.language) w.bundle, w.text_key, w.language, w.words
          from wording.wording w
         where w.bundle = 'correspondence' and (w.text_key = 'data.wrong' or w.text_key ^@ 'iban.')
         order by w.bundle, w.text_key, w.language, w.id desc) last
 where last.words is not null;
