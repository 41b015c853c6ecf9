alter table document.document add column active boolean not null default false;

comment on column document.document.active is 'could do more than lie there: scripts, actions, files inside; shown as pictures only';
