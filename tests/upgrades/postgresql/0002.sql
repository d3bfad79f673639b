--
-- PostgreSQL database dump
--


-- Dumped from database version 16.14
-- Dumped by pg_dump version 16.14

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: ledger_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'ledger_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: ledger_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'ledger_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: ledger_is_never_shortened(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_is_never_shortened() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'ledger_is_never_shortened' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: publication_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.publication_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'publication_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: publication_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.publication_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'publication_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: publication_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.publication_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'publication_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: published_result_is_never_added(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.published_result_is_never_added() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM publication WHERE settlement_id = NEW.settlement_id) THEN RAISE EXCEPTION 'published_result_is_never_added' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: published_result_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.published_result_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM publication WHERE settlement_id = OLD.settlement_id) OR EXISTS (SELECT 1 FROM publication WHERE settlement_id = NEW.settlement_id) THEN RAISE EXCEPTION 'published_result_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: published_result_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.published_result_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'published_result_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: published_result_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.published_result_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM publication WHERE settlement_id = OLD.settlement_id) THEN RAISE EXCEPTION 'published_result_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id integer NOT NULL,
    door character varying NOT NULL COLLATE pg_catalog."C",
    bot character varying NOT NULL COLLATE pg_catalog."C",
    external_id character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer,
    last_seen_at timestamp with time zone
);


--
-- Name: account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: account_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.area (
    id integer NOT NULL,
    parent_id integer,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    code character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    path character varying NOT NULL COLLATE pg_catalog."C",
    telephone character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: area_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.area_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: area_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.area_id_seq OWNED BY public.area.id;


--
-- Name: balance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.balance (
    household_id integer NOT NULL,
    hundredths integer NOT NULL
);


--
-- Name: binding_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.binding_code (
    id integer NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL,
    issued_by integer,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    account_id integer
);


--
-- Name: binding_code_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.binding_code_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: binding_code_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.binding_code_id_seq OWNED BY public.binding_code.id;


--
-- Name: binding_try; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.binding_try (
    id integer NOT NULL,
    account_id integer NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: binding_try_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.binding_try_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: binding_try_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.binding_try_id_seq OWNED BY public.binding_try.id;


--
-- Name: case_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_evidence (
    case_id integer NOT NULL,
    media_id integer NOT NULL,
    stage character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: case_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_move (
    id integer NOT NULL,
    case_id integer NOT NULL,
    move character varying NOT NULL COLLATE pg_catalog."C",
    from_state character varying NOT NULL COLLATE pg_catalog."C",
    to_state character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: case_move_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.case_move_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: case_move_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.case_move_id_seq OWNED BY public.case_move.id;


--
-- Name: cases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cases (
    id integer NOT NULL,
    number character varying NOT NULL COLLATE pg_catalog."C",
    category character varying NOT NULL COLLATE pg_catalog."C",
    item character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    area_id integer NOT NULL,
    reporter_id integer NOT NULL,
    unit character varying NOT NULL COLLATE pg_catalog."C",
    handler_id integer,
    words text NOT NULL COLLATE pg_catalog."C",
    latitude double precision,
    longitude double precision,
    filed_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone
);


--
-- Name: cases_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.cases_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: cases_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.cases_id_seq OWNED BY public.cases.id;


--
-- Name: chat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chat (
    id integer NOT NULL,
    door character varying NOT NULL COLLATE pg_catalog."C",
    bot character varying NOT NULL COLLATE pg_catalog."C",
    external_id character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying NOT NULL COLLATE pg_catalog."C",
    title character varying NOT NULL COLLATE pg_catalog."C",
    account_id integer,
    area_id integer,
    unreachable character varying NOT NULL COLLATE pg_catalog."C",
    not_before timestamp with time zone
);


--
-- Name: chat_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.chat_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: chat_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.chat_id_seq OWNED BY public.chat.id;


--
-- Name: chat_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chat_member (
    chat_id integer NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: clock_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clock_mark (
    id integer NOT NULL,
    read_until timestamp with time zone NOT NULL,
    rehearsal_ahead_us bigint NOT NULL
);


--
-- Name: clock_mark_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.clock_mark_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: clock_mark_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.clock_mark_id_seq OWNED BY public.clock_mark.id;


--
-- Name: consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent (
    id integer NOT NULL,
    person_id integer NOT NULL,
    account_id integer NOT NULL,
    notice character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: consent_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.consent_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: consent_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.consent_id_seq OWNED BY public.consent.id;


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name character varying NOT NULL COLLATE pg_catalog."C",
    value integer NOT NULL
);


--
-- Name: due; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.due (
    id integer NOT NULL,
    task character varying NOT NULL COLLATE pg_catalog."C",
    area_id integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    made_at timestamp with time zone NOT NULL
);


--
-- Name: due_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.due_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: due_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.due_id_seq OWNED BY public.due.id;


--
-- Name: former_chat_id; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.former_chat_id (
    door character varying NOT NULL COLLATE pg_catalog."C",
    bot character varying NOT NULL COLLATE pg_catalog."C",
    external_id character varying NOT NULL COLLATE pg_catalog."C",
    chat_id integer NOT NULL
);


--
-- Name: household; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household (
    id integer NOT NULL,
    code character varying NOT NULL COLLATE pg_catalog."C",
    village_id integer NOT NULL,
    grid_id integer NOT NULL,
    group_no character varying NOT NULL COLLATE pg_catalog."C",
    head character varying NOT NULL COLLATE pg_catalog."C",
    resident boolean NOT NULL,
    takes_part_since date,
    name_may_be_published boolean NOT NULL
);


--
-- Name: household_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.household_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: household_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.household_id_seq OWNED BY public.household.id;


--
-- Name: inbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inbox (
    id integer NOT NULL,
    door character varying NOT NULL COLLATE pg_catalog."C",
    bot character varying NOT NULL COLLATE pg_catalog."C",
    external_id character varying NOT NULL COLLATE pg_catalog."C",
    digest character varying NOT NULL COLLATE pg_catalog."C",
    lane character varying NOT NULL COLLATE pg_catalog."C",
    account_id integer,
    chat_id integer,
    body text NOT NULL COLLATE pg_catalog."C",
    received_at timestamp with time zone NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    attempts integer NOT NULL,
    not_before timestamp with time zone,
    error character varying NOT NULL COLLATE pg_catalog."C",
    done_at timestamp with time zone
);


--
-- Name: inbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.inbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: inbox_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.inbox_id_seq OWNED BY public.inbox.id;


--
-- Name: lane; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lane (
    key character varying NOT NULL COLLATE pg_catalog."C",
    fence integer NOT NULL,
    memory text NOT NULL COLLATE pg_catalog."C",
    updated_at timestamp with time zone NOT NULL
);


--
-- Name: lease; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lease (
    name character varying NOT NULL COLLATE pg_catalog."C",
    holder character varying NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone NOT NULL,
    fence integer NOT NULL
);


--
-- Name: ledger; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger (
    id integer NOT NULL,
    village_id integer NOT NULL,
    seq integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    household_id integer NOT NULL,
    member_id integer,
    item character varying NOT NULL COLLATE pg_catalog."C",
    quantity character varying NOT NULL COLLATE pg_catalog."C",
    hundredths integer NOT NULL,
    credited integer NOT NULL,
    happened_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by integer,
    reverses integer,
    source character varying NOT NULL COLLATE pg_catalog."C",
    text_digest character varying NOT NULL COLLATE pg_catalog."C",
    previous_hash character varying NOT NULL COLLATE pg_catalog."C",
    hash character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ledger_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_head (
    village_id integer NOT NULL,
    seq integer NOT NULL,
    hash character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ledger_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.ledger_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: ledger_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.ledger_id_seq OWNED BY public.ledger.id;


--
-- Name: ledger_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_text (
    ledger_id integer NOT NULL,
    salt character varying NOT NULL COLLATE pg_catalog."C",
    place character varying NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media (
    id integer NOT NULL,
    inbox_id integer,
    ordinal integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    remote character varying NOT NULL COLLATE pg_catalog."C",
    recipe text NOT NULL COLLATE pg_catalog."C",
    raw_file character varying NOT NULL COLLATE pg_catalog."C",
    file character varying NOT NULL COLLATE pg_catalog."C",
    thumbnail character varying NOT NULL COLLATE pg_catalog."C",
    mime character varying NOT NULL COLLATE pg_catalog."C",
    width integer NOT NULL,
    height integer NOT NULL,
    reason character varying NOT NULL COLLATE pg_catalog."C",
    attempts integer NOT NULL,
    not_before timestamp with time zone,
    leased_until timestamp with time zone,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: media_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.media_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: media_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.media_id_seq OWNED BY public.media.id;


--
-- Name: member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member (
    id integer NOT NULL,
    household_id integer NOT NULL,
    person_id integer,
    name character varying NOT NULL COLLATE pg_catalog."C",
    is_minor boolean NOT NULL,
    since date NOT NULL,
    until date
);


--
-- Name: member_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.member_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: member_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.member_id_seq OWNED BY public.member.id;


--
-- Name: offer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.offer (
    chat_id integer NOT NULL,
    buttons text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id integer NOT NULL,
    cause integer,
    ordinal integer NOT NULL,
    chat_id integer NOT NULL,
    subject character varying COLLATE pg_catalog."C",
    replaces integer,
    body text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    attempts integer NOT NULL,
    not_before timestamp with time zone,
    leased_until timestamp with time zone,
    receipts text NOT NULL COLLATE pg_catalog."C",
    sent_at timestamp with time zone,
    error character varying NOT NULL COLLATE pg_catalog."C",
    failures integer DEFAULT 0 NOT NULL
);


--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.outbox_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: outbox_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;


--
-- Name: outbox_media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox_media (
    outbox_id integer NOT NULL,
    media_id integer NOT NULL
);


--
-- Name: page_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.page_message (
    id integer NOT NULL,
    chat_id integer NOT NULL,
    seq integer NOT NULL,
    shown_id character varying NOT NULL COLLATE pg_catalog."C",
    source character varying NOT NULL COLLATE pg_catalog."C",
    account_id integer,
    body text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    edited boolean NOT NULL
);


--
-- Name: page_message_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.page_message_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: page_message_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.page_message_id_seq OWNED BY public.page_message.id;


--
-- Name: page_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.page_session (
    digest character varying NOT NULL COLLATE pg_catalog."C",
    account_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: patrol_prompt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.patrol_prompt (
    id integer NOT NULL,
    person_id integer NOT NULL,
    village_id integer NOT NULL,
    day date NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    answered_at timestamp with time zone
);


--
-- Name: patrol_prompt_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.patrol_prompt_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: patrol_prompt_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.patrol_prompt_id_seq OWNED BY public.patrol_prompt.id;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id integer NOT NULL,
    code character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    telephone character varying NOT NULL COLLATE pg_catalog."C",
    locale character varying COLLATE pg_catalog."C"
);


--
-- Name: person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: person_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;


--
-- Name: publication; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publication (
    id integer NOT NULL,
    settlement_id integer NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    digest character varying NOT NULL COLLATE pg_catalog."C",
    ledger_seq integer NOT NULL,
    ledger_hash character varying NOT NULL COLLATE pg_catalog."C",
    published_at timestamp with time zone NOT NULL,
    objections_until date NOT NULL
);


--
-- Name: publication_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.publication_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: publication_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.publication_id_seq OWNED BY public.publication.id;


--
-- Name: quarantine; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quarantine (
    id integer NOT NULL,
    door character varying NOT NULL COLLATE pg_catalog."C",
    bot character varying NOT NULL COLLATE pg_catalog."C",
    digest character varying NOT NULL COLLATE pg_catalog."C",
    raw text NOT NULL COLLATE pg_catalog."C",
    reason character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: quarantine_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quarantine_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quarantine_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quarantine_id_seq OWNED BY public.quarantine.id;


--
-- Name: role_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_grant (
    id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying NOT NULL COLLATE pg_catalog."C",
    area_id integer NOT NULL,
    unit character varying NOT NULL COLLATE pg_catalog."C",
    since date NOT NULL,
    until date
);


--
-- Name: role_grant_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.role_grant_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: role_grant_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.role_grant_id_seq OWNED BY public.role_grant.id;


--
-- Name: settlement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement (
    id integer NOT NULL,
    village_id integer NOT NULL,
    scheme character varying NOT NULL COLLATE pg_catalog."C",
    scheme_digest character varying NOT NULL COLLATE pg_catalog."C",
    period character varying NOT NULL COLLATE pg_catalog."C",
    revision integer NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    asked_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    publish_wanted_at timestamp with time zone,
    published_at timestamp with time zone
);


--
-- Name: settlement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.settlement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: settlement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.settlement_id_seq OWNED BY public.settlement.id;


--
-- Name: settlement_result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_result (
    settlement_id integer NOT NULL,
    household_id integer NOT NULL,
    base integer NOT NULL,
    bonus integer NOT NULL,
    year_bonus integer NOT NULL,
    deduction integer NOT NULL,
    points integer NOT NULL,
    year_points integer NOT NULL,
    rank integer NOT NULL,
    redeemable boolean NOT NULL,
    honours character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: account id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);


--
-- Name: area id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area ALTER COLUMN id SET DEFAULT nextval('public.area_id_seq'::regclass);


--
-- Name: binding_code id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_code ALTER COLUMN id SET DEFAULT nextval('public.binding_code_id_seq'::regclass);


--
-- Name: binding_try id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_try ALTER COLUMN id SET DEFAULT nextval('public.binding_try_id_seq'::regclass);


--
-- Name: case_move id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_move ALTER COLUMN id SET DEFAULT nextval('public.case_move_id_seq'::regclass);


--
-- Name: cases id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases ALTER COLUMN id SET DEFAULT nextval('public.cases_id_seq'::regclass);


--
-- Name: chat id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat ALTER COLUMN id SET DEFAULT nextval('public.chat_id_seq'::regclass);


--
-- Name: clock_mark id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_mark ALTER COLUMN id SET DEFAULT nextval('public.clock_mark_id_seq'::regclass);


--
-- Name: consent id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent ALTER COLUMN id SET DEFAULT nextval('public.consent_id_seq'::regclass);


--
-- Name: due id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due ALTER COLUMN id SET DEFAULT nextval('public.due_id_seq'::regclass);


--
-- Name: household id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household ALTER COLUMN id SET DEFAULT nextval('public.household_id_seq'::regclass);


--
-- Name: inbox id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox ALTER COLUMN id SET DEFAULT nextval('public.inbox_id_seq'::regclass);


--
-- Name: ledger id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger ALTER COLUMN id SET DEFAULT nextval('public.ledger_id_seq'::regclass);


--
-- Name: media id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media ALTER COLUMN id SET DEFAULT nextval('public.media_id_seq'::regclass);


--
-- Name: member id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member ALTER COLUMN id SET DEFAULT nextval('public.member_id_seq'::regclass);


--
-- Name: outbox id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);


--
-- Name: page_message id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_message ALTER COLUMN id SET DEFAULT nextval('public.page_message_id_seq'::regclass);


--
-- Name: patrol_prompt id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patrol_prompt ALTER COLUMN id SET DEFAULT nextval('public.patrol_prompt_id_seq'::regclass);


--
-- Name: person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


--
-- Name: publication id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication ALTER COLUMN id SET DEFAULT nextval('public.publication_id_seq'::regclass);


--
-- Name: quarantine id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarantine ALTER COLUMN id SET DEFAULT nextval('public.quarantine_id_seq'::regclass);


--
-- Name: role_grant id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant ALTER COLUMN id SET DEFAULT nextval('public.role_grant_id_seq'::regclass);


--
-- Name: settlement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement ALTER COLUMN id SET DEFAULT nextval('public.settlement_id_seq'::regclass);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (1, 'web', 'web', 'a1', '王芳', 1, '2026-11-20 01:00:00+00');
INSERT INTO public.account VALUES (2, 'web', 'web', 'a2', '刘强', 2, '2026-11-20 01:00:00+00');
INSERT INTO public.account VALUES (3, 'web', 'web', 'a3', '综合执法', 3, '2026-11-20 01:00:00+00');
INSERT INTO public.account VALUES (4, 'web', 'web', 'a4', '李秀兰', 4, '2026-11-20 01:00:00+00');
INSERT INTO public.account VALUES (5, 'web', 'web', 'a5', '曹慧', 5, '2026-11-20 01:00:00+00');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0002');


--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.area VALUES (1, NULL, 'town', 'T', '清溪镇', '/1/', '');
INSERT INTO public.area VALUES (2, 1, 'village', 'V1', '上河村', '/1/2/', '0571-0000-0100');
INSERT INTO public.area VALUES (3, 2, 'grid', 'V1G1', '上河村一网格', '/1/2/3/', '');
INSERT INTO public.area VALUES (4, 2, 'grid', 'V1G2', '上河村二网格', '/1/2/4/', '');


--
-- Data for Name: balance; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: binding_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: binding_try; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_evidence; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_move; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_move VALUES (1, 1, 'report', '', 'reported', 1, '河边有垃圾', '2026-11-20 01:00:00+00');
INSERT INTO public.case_move VALUES (2, 1, 'dispatch', 'reported', 'dispatched', 2, '', '2026-11-20 01:00:00+00');


--
-- Data for Name: cases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cases VALUES (1, '2026-0001', 'environment', '', 'dispatched', 3, 1, 'enforcement', NULL, '河边有垃圾', NULL, NULL, '2026-11-20 01:00:00+00', NULL);


--
-- Data for Name: chat; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chat VALUES (1, 'web', 'web', 'p-a1', 'private', '', 1, NULL, '', NULL);
INSERT INTO public.chat VALUES (2, 'web', 'web', 'p-a2', 'private', '', 2, NULL, '', NULL);
INSERT INTO public.chat VALUES (3, 'web', 'web', 'p-a3', 'private', '', 3, NULL, '', NULL);
INSERT INTO public.chat VALUES (4, 'web', 'web', 'p-a4', 'private', '', 4, NULL, '', NULL);
INSERT INTO public.chat VALUES (5, 'web', 'web', 'p-a5', 'private', '', 5, NULL, '', NULL);


--
-- Data for Name: chat_member; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: clock_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock_mark VALUES (1, '2026-11-20 01:00:00+00', 0);


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent VALUES (1, 1, 1, '2026-11', '2026-11-20 01:00:00+00');
INSERT INTO public.consent VALUES (2, 2, 2, '2026-11', '2026-11-20 01:00:00+00');
INSERT INTO public.consent VALUES (3, 3, 3, '2026-11', '2026-11-20 01:00:00+00');
INSERT INTO public.consent VALUES (4, 4, 4, '2026-11', '2026-11-20 01:00:00+00');
INSERT INTO public.consent VALUES (5, 5, 5, '2026-11', '2026-11-20 01:00:00+00');


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('case:2026', 1);


--
-- Data for Name: due; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: former_chat_id; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: household; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household VALUES (1, 'SH-001', 2, 3, '1', '李秀兰', true, '2026-01-01', false);


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.inbox VALUES (1, 'web', 'web', 'a5/m1', 'f76a6075bb1c5209f3a5c8cfa21dac9d38bfb44e4a2c9c0078ac548f178746ce', 'p5', 5, 5, '{"text":"记分","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (2, 'web', 'web', 'a5/m2', '9c179194055878806f31c498cbbd0fd2bb24957a90324ca20f617b4057213960', 'p5', 5, 5, '{"text":"SH-001","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (3, 'web', 'web', 'a5/m3', 'd8f03259249fca75577ca414c872ff90ac03d6318527c6f8d5e6c639b6a3962e', 'p5', 5, 5, '{"text":"","press":"~1.choose_kind:bonus","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (4, 'web', 'web', 'a5/m4', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (5, 'web', 'web', 'a5/m5', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (6, 'web', 'web', 'a5/m6', '5c0df38789d2fa2d014a578dc3bd0ab4f98f2b8520f613822bf34949919b7e4b', 'p5', 5, 5, '{"text":"扫雪","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (7, 'web', 'web', 'a5/m7', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (8, 'web', 'web', 'a1/m1', 'e1f29c6d9b98d4faf20547d7812deb6377fb77e7e1e476ab822e04c30499acc9', 'p1', 1, 1, '{"text":"河边有垃圾","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (9, 'web', 'web', 'a1/m2', '410fe2f70f2cef715409213f085cde088a1cf0f645cab210e90196ea81ad32a2', 'p1', 1, 1, '{"text":"","press":"~1.take_more:category.environment","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (10, 'web', 'web', 'a2/m1', '73fdeb756f284eb92ce54d65d7994412f7b5f3696d4fb94a5200b16ca27ff995', 'p2', 2, 2, '{"text":"","press":"case.dispatch:1","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (11, 'web', 'web', 'a2/m2', '5f4935c1860c60ff542d1ceda24771d8db7c27a9c280c6e2e3223ebe4e45c0f8', 'p2', 2, 2, '{"text":"","press":"~1.give_to_unit:enforcement","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (12, 'web', 'web', 'a1/m3', 'b16fca2491a9f583bd9afdb78967f4b7c79fc32ef5820783a16961de6c0cdde2', 'p1', 1, 1, '{"text":"村口路灯不亮","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');


--
-- Data for Name: lane; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lane VALUES ('p5', 7, '{"count": 1, "open": []}', '2026-11-20 01:00:00+00');
INSERT INTO public.lane VALUES ('p2', 2, '{"count": 1, "open": []}', '2026-11-20 01:00:00+00');
INSERT INTO public.lane VALUES ('p1', 3, '{"count": 2, "open": [{"id": 2, "flow": "file_case", "step": "take_more", "data": {"media": [], "words": "村口路灯不亮", "place": null, "album": "", "said": {"": "村口路灯不亮"}}, "question": {"text": "收到说明。\n看着像「路灯不亮」。点一下就立案：", "buttons": [["路灯不亮", "~2.take_more:item.street_light"], ["安保维稳", "~2.take_more:category.order"], ["违法建设", "~2.take_more:category.building"], ["安全生产", "~2.take_more:category.safety"], ["环境保护", "~2.take_more:category.environment"], ["矛盾纠纷", "~2.take_more:category.disputes"], ["便民服务", "~2.take_more:category.services"], ["不是报事", "~2.take_more:no"]], "free": true}}]}', '2026-11-20 01:00:00+00');


--
-- Data for Name: lease; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lease VALUES ('door:web:web', 'e26242f1ff5740aa927ca56801046655', '2026-11-20 01:01:00+00', 1);


--
-- Data for Name: ledger; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger VALUES (1, 2, 1, 'score', 1, NULL, 'P1', '1', 50, 0, '2026-11-20', '2026-11-20 01:00:00+00', 5, NULL, 'chat:7', '6a7efdf091435d50e0dc4de18118e70feec23113468ed93a3d9e268851b92e97', '0000000000000000000000000000000000000000000000000000000000000000', '01930a9dfd26304b2a98849a98acd98f20e140192dda6dd6621aca8b804b2879');


--
-- Data for Name: ledger_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_head VALUES (2, 1, '01930a9dfd26304b2a98849a98acd98f20e140192dda6dd6621aca8b804b2879');


--
-- Data for Name: ledger_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_text VALUES (1, '78883ba70241e220dbce0f81407f32c9', '', '扫雪');


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member VALUES (1, 1, 4, '李秀兰', false, '2026-01-01', NULL);


--
-- Data for Name: offer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.offer VALUES (5, '[{"label":"记分","token":"points.enter"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (2, '[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (3, '[{"label":"办结","token":"case.finish:1"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (1, '[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}]', '2026-11-20 01:00:00+00');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (1, 1, 0, 5, NULL, NULL, '{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-1-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (2, 2, 0, 5, NULL, NULL, '{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-2-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (3, 3, 0, 5, NULL, NULL, '{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-3-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (4, 4, 0, 5, NULL, NULL, '{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-4-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (5, 5, 0, 5, NULL, NULL, '{"text":"为什么？请写一句：什么时候、在哪里、做了什么。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-5-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (6, 6, 0, 5, NULL, NULL, '{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-6-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (7, 7, 0, 5, NULL, NULL, '{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-7-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (8, 8, 0, 1, NULL, NULL, '{"text":"收到说明。\n看着像「垃圾积存」。点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-8-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (9, 9, 0, 1, NULL, NULL, '{"text":"已受理，编号 2026-0001。\n环境保护 · 上河村一网格\n指挥室看到了，办到哪一步都告诉您。","buttons":[{"label":"我已处理好","token":"case.on_spot:1"},{"label":"补充","token":"case.add:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-9-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (10, 9, 1, 2, 'case:1', NULL, '{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已受理，待派单","buttons":[{"label":"派单","token":"case.dispatch:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-10-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (11, 10, 0, 2, NULL, NULL, '{"text":"2026-0001 派给哪个单位？","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-11-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (12, 11, 0, 2, 'case:1', 10, '{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-10-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (13, 11, 1, 3, 'case:1', NULL, '{"text":"派给您单位一件事。办好后点「办结」，发一张照片。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[{"label":"办结","token":"case.finish:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-13-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (14, 11, 2, 2, NULL, NULL, '{"text":"2026-0001 已派给综合执法。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-14-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (15, 11, 3, 1, NULL, NULL, '{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-15-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (16, 12, 0, 1, NULL, NULL, '{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-16-0"]', '2026-11-20 01:00:00+00', '', 0);


--
-- Data for Name: outbox_media; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: page_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.page_message VALUES (1, 5, 1, 'm1', 'in-1', 5, '{"text":"记分","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (2, 5, 2, 'out-1-0', 'out-1-0', NULL, '{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (3, 5, 3, 'm2', 'in-2', 5, '{"text":"SH-001","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (4, 5, 4, 'out-2-0', 'out-2-0', NULL, '{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (5, 5, 5, 'm3', 'in-3', 5, '{"text":"加分","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (6, 5, 6, 'out-3-0', 'out-3-0', NULL, '{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (7, 5, 7, 'm4', 'in-4', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (8, 5, 8, 'out-4-0', 'out-4-0', NULL, '{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (9, 5, 9, 'm5', 'in-5', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (10, 5, 10, 'out-5-0', 'out-5-0', NULL, '{"text":"为什么？请写一句：什么时候、在哪里、做了什么。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (11, 5, 11, 'm6', 'in-6', 5, '{"text":"扫雪","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (12, 5, 12, 'out-6-0', 'out-6-0', NULL, '{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (13, 5, 13, 'm7', 'in-7', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (14, 5, 14, 'out-7-0', 'out-7-0', NULL, '{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (15, 1, 1, 'm1', 'in-8', 1, '{"text":"河边有垃圾","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (16, 1, 2, 'out-8-0', 'out-8-0', NULL, '{"text":"收到说明。\n看着像「垃圾积存」。点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (17, 1, 3, 'm2', 'in-9', 1, '{"text":"环境保护","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (18, 1, 4, 'out-9-0', 'out-9-0', NULL, '{"text":"已受理，编号 2026-0001。\n环境保护 · 上河村一网格\n指挥室看到了，办到哪一步都告诉您。","buttons":[{"label":"我已处理好","token":"case.on_spot:1"},{"label":"补充","token":"case.add:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (19, 2, 1, 'out-10-0', 'out-10-0', NULL, '{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已受理，待派单","buttons":[{"label":"派单","token":"case.dispatch:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (20, 2, 2, 'm1', 'in-10', 2, '{"text":"派单","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (21, 2, 3, 'out-11-0', 'out-11-0', NULL, '{"text":"2026-0001 派给哪个单位？","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (22, 2, 4, 'm2', 'in-11', 2, '{"text":"综合执法","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (23, 2, 5, 'out-10-0', 'out-12-0', NULL, '{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', true);
INSERT INTO public.page_message VALUES (24, 3, 1, 'out-13-0', 'out-13-0', NULL, '{"text":"派给您单位一件事。办好后点「办结」，发一张照片。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[{"label":"办结","token":"case.finish:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (25, 2, 6, 'out-14-0', 'out-14-0', NULL, '{"text":"2026-0001 已派给综合执法。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (26, 1, 5, 'out-15-0', 'out-15-0', NULL, '{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (27, 1, 6, 'm3', 'in-12', 1, '{"text":"村口路灯不亮","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (28, 1, 7, 'out-16-0', 'out-16-0', NULL, '{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);


--
-- Data for Name: page_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: patrol_prompt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (1, 'Pa1', '王芳', '0571-0000-0101', NULL);
INSERT INTO public.person VALUES (2, 'Pa2', '刘强', '0571-0000-0101', NULL);
INSERT INTO public.person VALUES (3, 'Pa3', '综合执法', '0571-0000-0101', NULL);
INSERT INTO public.person VALUES (4, 'Pa4', '李秀兰', '0571-0000-0101', NULL);
INSERT INTO public.person VALUES (5, 'Pa5', '曹慧', '0571-0000-0101', NULL);


--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quarantine; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grant VALUES (1, 1, 'grid_worker', 3, '', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (2, 2, 'command_room', 1, '', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (3, 3, 'handling_unit', 1, 'enforcement', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (4, 4, 'household', 3, '', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (5, 5, 'clerk', 2, '', '2026-01-01', NULL);


--
-- Data for Name: settlement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: settlement_result; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_id_seq', 5, true);


--
-- Name: area_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.area_id_seq', 4, true);


--
-- Name: binding_code_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.binding_code_id_seq', 1, false);


--
-- Name: binding_try_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.binding_try_id_seq', 1, false);


--
-- Name: case_move_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_move_id_seq', 2, true);


--
-- Name: cases_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_id_seq', 1, true);


--
-- Name: chat_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.chat_id_seq', 5, true);


--
-- Name: clock_mark_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.clock_mark_id_seq', 1, false);


--
-- Name: consent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.consent_id_seq', 5, true);


--
-- Name: due_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.due_id_seq', 1, false);


--
-- Name: household_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.household_id_seq', 1, true);


--
-- Name: inbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.inbox_id_seq', 12, true);


--
-- Name: ledger_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ledger_id_seq', 1, true);


--
-- Name: media_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.media_id_seq', 1, false);


--
-- Name: member_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.member_id_seq', 1, true);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_id_seq', 16, true);


--
-- Name: page_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.page_message_id_seq', 28, true);


--
-- Name: patrol_prompt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.patrol_prompt_id_seq', 1, false);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 5, true);


--
-- Name: publication_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.publication_id_seq', 1, false);


--
-- Name: quarantine_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quarantine_id_seq', 1, false);


--
-- Name: role_grant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.role_grant_id_seq', 5, true);


--
-- Name: settlement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_id_seq', 1, false);


--
-- Name: account account_door_bot_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_door_bot_external_id_key UNIQUE (door, bot, external_id);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: area area_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_code_key UNIQUE (code);


--
-- Name: area area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (id);


--
-- Name: balance balance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.balance
    ADD CONSTRAINT balance_pkey PRIMARY KEY (household_id);


--
-- Name: binding_code binding_code_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_code
    ADD CONSTRAINT binding_code_digest_key UNIQUE (digest);


--
-- Name: binding_code binding_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_code
    ADD CONSTRAINT binding_code_pkey PRIMARY KEY (id);


--
-- Name: binding_try binding_try_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_try
    ADD CONSTRAINT binding_try_pkey PRIMARY KEY (id);


--
-- Name: case_evidence case_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_evidence
    ADD CONSTRAINT case_evidence_pkey PRIMARY KEY (case_id, media_id);


--
-- Name: case_move case_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_move
    ADD CONSTRAINT case_move_pkey PRIMARY KEY (id);


--
-- Name: cases cases_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_number_key UNIQUE (number);


--
-- Name: cases cases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (id);


--
-- Name: chat chat_door_bot_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat
    ADD CONSTRAINT chat_door_bot_external_id_key UNIQUE (door, bot, external_id);


--
-- Name: chat_member chat_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat_member
    ADD CONSTRAINT chat_member_pkey PRIMARY KEY (chat_id, account_id);


--
-- Name: chat chat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat
    ADD CONSTRAINT chat_pkey PRIMARY KEY (id);


--
-- Name: clock_mark clock_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_mark
    ADD CONSTRAINT clock_mark_pkey PRIMARY KEY (id);


--
-- Name: consent consent_person_id_notice_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_person_id_notice_key UNIQUE (person_id, notice);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (id);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);


--
-- Name: due due_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due
    ADD CONSTRAINT due_pkey PRIMARY KEY (id);


--
-- Name: due due_task_area_id_due_at_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due
    ADD CONSTRAINT due_task_area_id_due_at_key UNIQUE (task, area_id, due_at);


--
-- Name: former_chat_id former_chat_id_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.former_chat_id
    ADD CONSTRAINT former_chat_id_pkey PRIMARY KEY (door, bot, external_id);


--
-- Name: household household_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_code_key UNIQUE (code);


--
-- Name: household household_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_pkey PRIMARY KEY (id);


--
-- Name: inbox inbox_door_bot_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_door_bot_external_id_key UNIQUE (door, bot, external_id);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (id);


--
-- Name: lane lane_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lane
    ADD CONSTRAINT lane_pkey PRIMARY KEY (key);


--
-- Name: lease lease_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);


--
-- Name: ledger_head ledger_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_head
    ADD CONSTRAINT ledger_head_pkey PRIMARY KEY (village_id);


--
-- Name: ledger ledger_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (id);


--
-- Name: ledger ledger_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_source_key UNIQUE (source);


--
-- Name: ledger_text ledger_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_text
    ADD CONSTRAINT ledger_text_pkey PRIMARY KEY (ledger_id);


--
-- Name: ledger ledger_village_id_seq_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_village_id_seq_key UNIQUE (village_id, seq);


--
-- Name: media media_inbox_id_ordinal_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_inbox_id_ordinal_key UNIQUE (inbox_id, ordinal);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (id);


--
-- Name: member member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);


--
-- Name: offer offer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_pkey PRIMARY KEY (chat_id);


--
-- Name: outbox outbox_cause_ordinal_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_ordinal_key UNIQUE (cause, ordinal);


--
-- Name: outbox_media outbox_media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_media
    ADD CONSTRAINT outbox_media_pkey PRIMARY KEY (outbox_id, media_id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: page_message page_message_chat_id_seq_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_message
    ADD CONSTRAINT page_message_chat_id_seq_key UNIQUE (chat_id, seq);


--
-- Name: page_message page_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_message
    ADD CONSTRAINT page_message_pkey PRIMARY KEY (id);


--
-- Name: page_message page_message_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_message
    ADD CONSTRAINT page_message_source_key UNIQUE (source);


--
-- Name: page_session page_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_session
    ADD CONSTRAINT page_session_pkey PRIMARY KEY (digest);


--
-- Name: patrol_prompt patrol_prompt_person_id_day_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patrol_prompt
    ADD CONSTRAINT patrol_prompt_person_id_day_key UNIQUE (person_id, day);


--
-- Name: patrol_prompt patrol_prompt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patrol_prompt
    ADD CONSTRAINT patrol_prompt_pkey PRIMARY KEY (id);


--
-- Name: person person_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_code_key UNIQUE (code);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: publication publication_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (id);


--
-- Name: publication publication_settlement_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_settlement_id_key UNIQUE (settlement_id);


--
-- Name: quarantine quarantine_door_bot_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarantine
    ADD CONSTRAINT quarantine_door_bot_digest_key UNIQUE (door, bot, digest);


--
-- Name: quarantine quarantine_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarantine
    ADD CONSTRAINT quarantine_pkey PRIMARY KEY (id);


--
-- Name: role_grant role_grant_person_id_role_area_id_unit_since_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_person_id_role_area_id_unit_since_key UNIQUE (person_id, role, area_id, unit, since);


--
-- Name: role_grant role_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_pkey PRIMARY KEY (id);


--
-- Name: settlement settlement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT settlement_pkey PRIMARY KEY (id);


--
-- Name: settlement_result settlement_result_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_result
    ADD CONSTRAINT settlement_result_pkey PRIMARY KEY (settlement_id, household_id);


--
-- Name: settlement settlement_village_id_scheme_period_revision_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT settlement_village_id_scheme_period_revision_key UNIQUE (village_id, scheme, period, revision);


--
-- Name: ix_account_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_person_id ON public.account USING btree (person_id);


--
-- Name: ix_area_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_area_parent_id ON public.area USING btree (parent_id);


--
-- Name: ix_area_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_area_path ON public.area USING btree (path);


--
-- Name: ix_binding_code_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_binding_code_person_id ON public.binding_code USING btree (person_id);


--
-- Name: ix_binding_try_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_binding_try_account_id ON public.binding_try USING btree (account_id);


--
-- Name: ix_binding_try_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_binding_try_digest ON public.binding_try USING btree (digest);


--
-- Name: ix_case_move_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_move_case_id ON public.case_move USING btree (case_id);


--
-- Name: ix_cases_area_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_area_id ON public.cases USING btree (area_id);


--
-- Name: ix_cases_reporter_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_reporter_id ON public.cases USING btree (reporter_id);


--
-- Name: ix_cases_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_state ON public.cases USING btree (state, id);


--
-- Name: ix_chat_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_chat_account_id ON public.chat USING btree (account_id);


--
-- Name: ix_chat_area_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_chat_area_id ON public.chat USING btree (area_id);


--
-- Name: ix_former_chat_id_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_former_chat_id_chat_id ON public.former_chat_id USING btree (chat_id);


--
-- Name: ix_household_grid_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_household_grid_id ON public.household USING btree (grid_id);


--
-- Name: ix_household_village_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_household_village_id ON public.household USING btree (village_id);


--
-- Name: ix_inbox_lane_done; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_inbox_lane_done ON public.inbox USING btree (lane, done_at);


--
-- Name: ix_inbox_next; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_inbox_next ON public.inbox USING btree (id) WHERE ((state)::text = 'waiting'::text);


--
-- Name: ix_inbox_quarantined; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_inbox_quarantined ON public.inbox USING btree (id) WHERE ((state)::text = 'quarantined'::text);


--
-- Name: ix_inbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_inbox_waiting ON public.inbox USING btree (lane, id) WHERE ((state)::text = 'waiting'::text);


--
-- Name: ix_ledger_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ledger_household ON public.ledger USING btree (household_id, id);


--
-- Name: ix_ledger_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ledger_period ON public.ledger USING btree (village_id, kind, happened_on);


--
-- Name: ix_media_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_media_state ON public.media USING btree (state, id);


--
-- Name: ix_member_household_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_member_household_id ON public.member USING btree (household_id);


--
-- Name: ix_member_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_member_person_id ON public.member USING btree (person_id);


--
-- Name: ix_outbox_chat_sent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_chat_sent ON public.outbox USING btree (chat_id, sent_at) WHERE (sent_at IS NOT NULL);


--
-- Name: ix_outbox_media_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_media_media_id ON public.outbox_media USING btree (media_id);


--
-- Name: ix_outbox_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_open ON public.outbox USING btree (chat_id, state, id);


--
-- Name: ix_outbox_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_queue ON public.outbox USING btree (id) WHERE ((state)::text = 'queued'::text);


--
-- Name: ix_outbox_sent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_sent ON public.outbox USING btree (sent_at) WHERE (sent_at IS NOT NULL);


--
-- Name: ix_outbox_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_subject ON public.outbox USING btree (subject, chat_id) WHERE (subject IS NOT NULL);


--
-- Name: ix_outbox_unsent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_unsent ON public.outbox USING btree (state) WHERE ((state)::text <> 'sent'::text);


--
-- Name: ix_patrol_prompt_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_patrol_prompt_day ON public.patrol_prompt USING btree (day);


--
-- Name: ix_patrol_prompt_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_patrol_prompt_state ON public.patrol_prompt USING btree (state);


--
-- Name: ix_patrol_prompt_village_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_patrol_prompt_village_id ON public.patrol_prompt USING btree (village_id);


--
-- Name: ix_role_grant_area_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_role_grant_area_id ON public.role_grant USING btree (area_id);


--
-- Name: ix_role_grant_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_role_grant_person_id ON public.role_grant USING btree (person_id);


--
-- Name: ix_role_grant_role; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_role_grant_role ON public.role_grant USING btree (role, area_id);


--
-- Name: ix_settlement_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_settlement_state ON public.settlement USING btree (state);


--
-- Name: ledger ledger_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_is_never_changed();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER ledger_is_never_changed;


--
-- Name: ledger ledger_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_is_never_emptied BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_is_never_emptied();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER ledger_is_never_emptied;


--
-- Name: ledger ledger_is_never_shortened; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_is_never_shortened();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER ledger_is_never_shortened;


--
-- Name: publication publication_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON public.publication FOR EACH ROW EXECUTE FUNCTION public.publication_is_never_changed();

ALTER TABLE public.publication ENABLE ALWAYS TRIGGER publication_is_never_changed;


--
-- Name: publication publication_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER publication_is_never_emptied BEFORE TRUNCATE ON public.publication FOR EACH STATEMENT EXECUTE FUNCTION public.publication_is_never_emptied();

ALTER TABLE public.publication ENABLE ALWAYS TRIGGER publication_is_never_emptied;


--
-- Name: publication publication_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER publication_is_never_removed BEFORE DELETE ON public.publication FOR EACH ROW EXECUTE FUNCTION public.publication_is_never_removed();

ALTER TABLE public.publication ENABLE ALWAYS TRIGGER publication_is_never_removed;


--
-- Name: settlement_result published_result_is_never_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER published_result_is_never_added BEFORE INSERT ON public.settlement_result FOR EACH ROW EXECUTE FUNCTION public.published_result_is_never_added();

ALTER TABLE public.settlement_result ENABLE ALWAYS TRIGGER published_result_is_never_added;


--
-- Name: settlement_result published_result_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER published_result_is_never_changed BEFORE UPDATE ON public.settlement_result FOR EACH ROW EXECUTE FUNCTION public.published_result_is_never_changed();

ALTER TABLE public.settlement_result ENABLE ALWAYS TRIGGER published_result_is_never_changed;


--
-- Name: settlement_result published_result_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER published_result_is_never_emptied BEFORE TRUNCATE ON public.settlement_result FOR EACH STATEMENT EXECUTE FUNCTION public.published_result_is_never_emptied();

ALTER TABLE public.settlement_result ENABLE ALWAYS TRIGGER published_result_is_never_emptied;


--
-- Name: settlement_result published_result_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER published_result_is_never_removed BEFORE DELETE ON public.settlement_result FOR EACH ROW EXECUTE FUNCTION public.published_result_is_never_removed();

ALTER TABLE public.settlement_result ENABLE ALWAYS TRIGGER published_result_is_never_removed;


--
-- Name: account account_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: area area_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.area(id);


--
-- Name: balance balance_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.balance
    ADD CONSTRAINT balance_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: binding_code binding_code_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_code
    ADD CONSTRAINT binding_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: binding_code binding_code_issued_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_code
    ADD CONSTRAINT binding_code_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES public.person(id);


--
-- Name: binding_code binding_code_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_code
    ADD CONSTRAINT binding_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: binding_try binding_try_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.binding_try
    ADD CONSTRAINT binding_try_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: case_evidence case_evidence_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_evidence
    ADD CONSTRAINT case_evidence_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_evidence case_evidence_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_evidence
    ADD CONSTRAINT case_evidence_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: case_move case_move_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_move
    ADD CONSTRAINT case_move_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_move case_move_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_move
    ADD CONSTRAINT case_move_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: cases cases_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: cases cases_handler_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES public.person(id);


--
-- Name: cases cases_reporter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES public.person(id);


--
-- Name: chat chat_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat
    ADD CONSTRAINT chat_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: chat chat_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat
    ADD CONSTRAINT chat_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: chat_member chat_member_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat_member
    ADD CONSTRAINT chat_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: chat_member chat_member_chat_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat_member
    ADD CONSTRAINT chat_member_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.chat(id);


--
-- Name: consent consent_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: consent consent_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: due due_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due
    ADD CONSTRAINT due_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: former_chat_id former_chat_id_chat_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.former_chat_id
    ADD CONSTRAINT former_chat_id_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.chat(id);


--
-- Name: household household_grid_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_grid_id_fkey FOREIGN KEY (grid_id) REFERENCES public.area(id);


--
-- Name: household household_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: inbox inbox_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: inbox inbox_chat_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.chat(id);


--
-- Name: ledger_head ledger_head_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_head
    ADD CONSTRAINT ledger_head_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: ledger ledger_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: ledger ledger_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: ledger ledger_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id);


--
-- Name: ledger ledger_reverses_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_reverses_fkey FOREIGN KEY (reverses) REFERENCES public.ledger(id);


--
-- Name: ledger_text ledger_text_ledger_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_text
    ADD CONSTRAINT ledger_text_ledger_id_fkey FOREIGN KEY (ledger_id) REFERENCES public.ledger(id);


--
-- Name: ledger ledger_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: media media_inbox_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_inbox_id_fkey FOREIGN KEY (inbox_id) REFERENCES public.inbox(id);


--
-- Name: member member_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: member member_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: offer offer_chat_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.chat(id);


--
-- Name: outbox outbox_cause_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_cause_fkey FOREIGN KEY (cause) REFERENCES public.inbox(id);


--
-- Name: outbox outbox_chat_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.chat(id);


--
-- Name: outbox_media outbox_media_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_media
    ADD CONSTRAINT outbox_media_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: outbox_media outbox_media_outbox_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox_media
    ADD CONSTRAINT outbox_media_outbox_id_fkey FOREIGN KEY (outbox_id) REFERENCES public.outbox(id);


--
-- Name: outbox outbox_replaces_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_replaces_fkey FOREIGN KEY (replaces) REFERENCES public.outbox(id);


--
-- Name: page_message page_message_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_message
    ADD CONSTRAINT page_message_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: page_message page_message_chat_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_message
    ADD CONSTRAINT page_message_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.chat(id);


--
-- Name: page_session page_session_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_session
    ADD CONSTRAINT page_session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: patrol_prompt patrol_prompt_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patrol_prompt
    ADD CONSTRAINT patrol_prompt_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: patrol_prompt patrol_prompt_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.patrol_prompt
    ADD CONSTRAINT patrol_prompt_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: publication publication_settlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_settlement_id_fkey FOREIGN KEY (settlement_id) REFERENCES public.settlement(id);


--
-- Name: role_grant role_grant_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: role_grant role_grant_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: settlement_result settlement_result_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_result
    ADD CONSTRAINT settlement_result_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: settlement_result settlement_result_settlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_result
    ADD CONSTRAINT settlement_result_settlement_id_fkey FOREIGN KEY (settlement_id) REFERENCES public.settlement(id);


--
-- Name: settlement settlement_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT settlement_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- PostgreSQL database dump complete
--


