-- When the login was made that began this session, as the identity provider says it: contact details ask for a recent one
-- (docs/adr/0017). What does not say, such as a session from before, or one that the version before begins, has to sign in again.
alter table login_session add column proven_at timestamptz;
