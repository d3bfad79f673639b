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
-- Name: confirmed_mark_is_never_added(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.confirmed_mark_is_never_added() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = NEW.sheet_id AND panel.state <> 'open') THEN RAISE EXCEPTION 'confirmed_mark_is_never_added' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: confirmed_mark_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.confirmed_mark_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = OLD.sheet_id AND panel.state <> 'open') OR EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = NEW.sheet_id AND panel.state <> 'open') THEN RAISE EXCEPTION 'confirmed_mark_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: confirmed_mark_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.confirmed_mark_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'confirmed_mark_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: confirmed_mark_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.confirmed_mark_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM score_sheet JOIN panel ON panel.id = score_sheet.panel_id WHERE score_sheet.id = OLD.sheet_id AND panel.state <> 'open') THEN RAISE EXCEPTION 'confirmed_mark_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: decided_objection_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decided_objection_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'open' THEN RAISE EXCEPTION 'decided_objection_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: disputed_line_is_not_reversed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.disputed_line_is_not_reversed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM objection WHERE ledger_id = NEW.reverses AND state = 'open' AND NEW.source <> 'objection:' || id || ':reversal') THEN RAISE EXCEPTION 'disputed_line_is_not_reversed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: earlier_mark_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.earlier_mark_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'earlier_mark_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: earlier_mark_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.earlier_mark_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'earlier_mark_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: earlier_mark_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.earlier_mark_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'earlier_mark_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: honour_is_never_added_later(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_is_never_added_later() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT COUNT(*) FROM honour WHERE selection_id = NEW.selection_id) >= (SELECT count FROM honour_selection WHERE id = NEW.selection_id) THEN RAISE EXCEPTION 'honour_is_never_added_later' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: honour_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: honour_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: honour_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: honour_lot_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_lot_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_lot_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: honour_lot_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_lot_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_lot_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: honour_lot_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_lot_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_lot_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: honour_passed_over_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_passed_over_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_passed_over_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: honour_passed_over_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_passed_over_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_passed_over_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: honour_passed_over_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_passed_over_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_passed_over_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: honour_selection_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_selection_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_selection_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: honour_selection_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_selection_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_selection_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: honour_selection_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_selection_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_selection_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: honour_withdrawal_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_withdrawal_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_withdrawal_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: honour_withdrawal_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_withdrawal_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_withdrawal_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: honour_withdrawal_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.honour_withdrawal_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'honour_withdrawal_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


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
-- Name: objection_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.objection_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'objection_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: objection_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.objection_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'objection_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: order_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.order_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'order_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: order_is_never_rewritten(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.order_is_never_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'ordered' OR NEW.id <> OLD.id OR NEW.village_id <> OLD.village_id OR NEW.household_id <> OLD.household_id OR NEW.goods_id <> OLD.goods_id OR NEW.goods_name <> OLD.goods_name OR NEW.quantity <> OLD.quantity OR NEW.price <> OLD.price OR NEW.points <> OLD.points OR NEW.code <> OLD.code OR NEW.source <> OLD.source OR NEW.ordered_at <> OLD.ordered_at OR NEW.ordered_on <> OLD.ordered_on OR NEW.ordered_by <> OLD.ordered_by OR NEW.walk_in <> OLD.walk_in THEN RAISE EXCEPTION 'order_is_never_rewritten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: orders_are_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.orders_are_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'orders_are_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: participation_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.participation_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'participation_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: participation_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.participation_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'participation_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: participation_is_never_rewritten(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.participation_is_never_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.until IS NOT NULL OR NEW.until IS NULL OR NEW.household_id IS DISTINCT FROM OLD.household_id OR NEW.since IS DISTINCT FROM OLD.since OR NEW.consent IS DISTINCT FROM OLD.consent OR NEW.consented_by IS DISTINCT FROM OLD.consented_by OR NEW.consented_name IS DISTINCT FROM OLD.consented_name OR NEW.consented_on IS DISTINCT FROM OLD.consented_on OR NEW.witness IS DISTINCT FROM OLD.witness OR NEW.recorded_by IS DISTINCT FROM OLD.recorded_by OR NEW.recorded_at IS DISTINCT FROM OLD.recorded_at THEN RAISE EXCEPTION 'participation_is_never_rewritten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


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


--
-- Name: roster_change_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.roster_change_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'roster_change_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: roster_change_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.roster_change_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'roster_change_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: roster_change_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.roster_change_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'roster_change_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: roster_outcome_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.roster_outcome_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'roster_outcome_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: roster_outcome_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.roster_outcome_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'roster_outcome_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: roster_outcome_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.roster_outcome_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'roster_outcome_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: spending_never_overdraws(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spending_never_overdraws() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.kind = 'spend' AND COALESCE((SELECT hundredths FROM balance WHERE household_id = NEW.household_id), -1) < 0 THEN RAISE EXCEPTION 'spending_never_overdraws' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: stock_in_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.stock_in_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'stock_in_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: stock_in_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.stock_in_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'stock_in_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: stock_in_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.stock_in_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'stock_in_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


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
-- Name: declaration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.declaration (
    id integer NOT NULL,
    village_id integer NOT NULL,
    household_id integer NOT NULL,
    item character varying NOT NULL COLLATE pg_catalog."C",
    period character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    declared_by integer NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_declaration_state CHECK (((state)::text = ANY (ARRAY[('waiting'::character varying)::text, ('accepted'::character varying)::text, ('declined'::character varying)::text, ('lapsed'::character varying)::text])))
);


--
-- Name: declaration_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.declaration_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: declaration_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.declaration_id_seq OWNED BY public.declaration.id;


--
-- Name: declaration_proof; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.declaration_proof (
    declaration_id integer NOT NULL,
    media_id integer NOT NULL
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
-- Name: earlier_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.earlier_mark (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    item character varying NOT NULL COLLATE pg_catalog."C",
    hundredths integer NOT NULL,
    quantity character varying NOT NULL COLLATE pg_catalog."C",
    marked_by integer NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    replaced_at timestamp with time zone NOT NULL
);


--
-- Name: earlier_mark_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.earlier_mark_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: earlier_mark_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.earlier_mark_id_seq OWNED BY public.earlier_mark.id;


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
-- Name: goods; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goods (
    id integer NOT NULL,
    village_id integer NOT NULL,
    code character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    price integer NOT NULL,
    stock integer NOT NULL,
    month_limit integer NOT NULL,
    on_shelf boolean NOT NULL,
    picture_id integer,
    added_at timestamp with time zone NOT NULL,
    added_by integer,
    CONSTRAINT goods_cost_something CHECK ((price > 0)),
    CONSTRAINT limit_is_never_below_nothing CHECK ((month_limit >= 0)),
    CONSTRAINT stock_is_never_below_nothing CHECK ((stock >= 0))
);


--
-- Name: goods_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.goods_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: goods_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.goods_id_seq OWNED BY public.goods.id;


--
-- Name: headship; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.headship (
    household_id integer NOT NULL,
    since date NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: honour; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.honour (
    id integer NOT NULL,
    selection_id integer NOT NULL,
    household_id integer NOT NULL,
    how character varying NOT NULL COLLATE pg_catalog."C",
    token character varying NOT NULL COLLATE pg_catalog."C",
    text_digest character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: honour_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.honour_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: honour_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.honour_id_seq OWNED BY public.honour.id;


--
-- Name: honour_lot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.honour_lot (
    selection_id integer NOT NULL,
    method character varying NOT NULL COLLATE pg_catalog."C",
    seed character varying NOT NULL COLLATE pg_catalog."C",
    entrants text NOT NULL COLLATE pg_catalog."C",
    winners text NOT NULL COLLATE pg_catalog."C",
    text_digest character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: honour_passed_over; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.honour_passed_over (
    selection_id integer NOT NULL,
    household_id integer NOT NULL,
    text_digest character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: honour_picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.honour_picture (
    honour_id integer NOT NULL,
    certificate_id integer NOT NULL,
    plate_id integer NOT NULL
);


--
-- Name: honour_selection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.honour_selection (
    id integer NOT NULL,
    village_id integer NOT NULL,
    settlement_id integer NOT NULL,
    honour character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    name_en character varying NOT NULL COLLATE pg_catalog."C",
    yuan integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C",
    round integer NOT NULL,
    places integer NOT NULL,
    count integer NOT NULL,
    confirmed_by integer NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    seal character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_honour_selection_places CHECK (((count >= 1) AND (count <= places)))
);


--
-- Name: honour_selection_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.honour_selection_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: honour_selection_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.honour_selection_id_seq OWNED BY public.honour_selection.id;


--
-- Name: honour_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.honour_text (
    digest character varying NOT NULL COLLATE pg_catalog."C",
    salt character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: honour_withdrawal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.honour_withdrawal (
    honour_id integer NOT NULL,
    withdrawn_by integer NOT NULL,
    withdrawn_at timestamp with time zone NOT NULL,
    text_digest character varying NOT NULL COLLATE pg_catalog."C",
    seal character varying NOT NULL COLLATE pg_catalog."C"
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
    name_may_be_published boolean NOT NULL,
    since date,
    until date,
    spend_until date
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
-- Name: objection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.objection (
    id integer NOT NULL,
    number character varying NOT NULL COLLATE pg_catalog."C",
    village_id integer NOT NULL,
    settlement_id integer NOT NULL,
    household_id integer NOT NULL,
    ledger_id integer,
    filed_by integer NOT NULL,
    filed_as character varying NOT NULL COLLATE pg_catalog."C",
    filed_at timestamp with time zone NOT NULL,
    answer_by date NOT NULL,
    noticed integer NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    reviewer_id integer,
    decided_at timestamp with time zone,
    text_digest character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT objection_is_decided_by_somebody CHECK (((((state)::text = 'open'::text) = (decided_at IS NULL)) AND (((state)::text = 'open'::text) = (reviewer_id IS NULL)))),
    CONSTRAINT objection_state CHECK (((state)::text = ANY (ARRAY[('open'::character varying)::text, ('upheld'::character varying)::text, ('rejected'::character varying)::text])))
);


--
-- Name: objection_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.objection_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: objection_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.objection_id_seq OWNED BY public.objection.id;


--
-- Name: objection_media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.objection_media (
    objection_id integer NOT NULL,
    media_id integer NOT NULL
);


--
-- Name: objection_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.objection_text (
    objection_id integer NOT NULL,
    salt character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
);


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
-- Name: panel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.panel (
    id integer NOT NULL,
    village_id integer NOT NULL,
    area_id integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C",
    leader_id integer NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    called_by integer NOT NULL,
    called_at timestamp with time zone NOT NULL,
    drafts integer NOT NULL,
    confirmed_by integer,
    confirmed_at timestamp with time zone,
    digest character varying NOT NULL COLLATE pg_catalog."C",
    reminded_on date,
    CONSTRAINT ck_panel_state CHECK (((state)::text = ANY (ARRAY[('open'::character varying)::text, ('confirming'::character varying)::text, ('confirmed'::character varying)::text, ('lapsed'::character varying)::text, ('dissolved'::character varying)::text])))
);


--
-- Name: panel_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.panel_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: panel_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.panel_id_seq OWNED BY public.panel.id;


--
-- Name: panel_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.panel_member (
    panel_id integer NOT NULL,
    person_id integer NOT NULL,
    left_at timestamp with time zone
);


--
-- Name: participation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.participation (
    id integer NOT NULL,
    household_id integer NOT NULL,
    since date NOT NULL,
    until date,
    consent character varying NOT NULL COLLATE pg_catalog."C",
    consented_by integer,
    consented_name character varying NOT NULL COLLATE pg_catalog."C",
    consented_on date NOT NULL,
    witness character varying NOT NULL COLLATE pg_catalog."C",
    recorded_by integer,
    recorded_at timestamp with time zone NOT NULL,
    ended_how character varying NOT NULL COLLATE pg_catalog."C",
    ended_name character varying NOT NULL COLLATE pg_catalog."C",
    ended_by integer,
    ended_at timestamp with time zone
);


--
-- Name: participation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.participation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: participation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.participation_id_seq OWNED BY public.participation.id;


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
-- Name: recheck; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recheck (
    sheet_id integer NOT NULL,
    verdict character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    noted_by integer,
    noted_at timestamp with time zone,
    CONSTRAINT ck_recheck_verdict CHECK (((verdict)::text = ANY (ARRAY[(''::character varying)::text, ('same'::character varying)::text, ('differs'::character varying)::text])))
);


--
-- Name: redemption_order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.redemption_order (
    id integer NOT NULL,
    village_id integer NOT NULL,
    household_id integer NOT NULL,
    goods_id integer NOT NULL,
    goods_name character varying NOT NULL COLLATE pg_catalog."C",
    quantity integer NOT NULL,
    price integer NOT NULL,
    points integer NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    code character varying NOT NULL COLLATE pg_catalog."C",
    source character varying NOT NULL COLLATE pg_catalog."C",
    ordered_at timestamp with time zone NOT NULL,
    ordered_on date NOT NULL,
    ordered_by integer NOT NULL,
    pick_up_by date NOT NULL,
    walk_in boolean NOT NULL,
    ended_at timestamp with time zone,
    ended_on date,
    ended_by integer,
    CONSTRAINT order_costs_its_price CHECK (((points = (price * quantity)) AND (price > 0))),
    CONSTRAINT order_is_of_something CHECK ((quantity > 0))
);


--
-- Name: redemption_order_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.redemption_order_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: redemption_order_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.redemption_order_id_seq OWNED BY public.redemption_order.id;


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
-- Name: roster_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_change (
    id integer NOT NULL,
    village_id integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    day date NOT NULL,
    household_id integer,
    other_id integer,
    terms text NOT NULL COLLATE pg_catalog."C",
    before text NOT NULL COLLATE pg_catalog."C",
    after text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    recorded_by integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: roster_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.roster_change_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: roster_change_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.roster_change_id_seq OWNED BY public.roster_change.id;


--
-- Name: roster_outcome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_outcome (
    change_id integer NOT NULL,
    outcome character varying NOT NULL COLLATE pg_catalog."C",
    made_id integer,
    decided_by integer,
    at timestamp with time zone NOT NULL
);


--
-- Name: score_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.score_mark (
    sheet_id integer NOT NULL,
    item character varying NOT NULL COLLATE pg_catalog."C",
    hundredths integer NOT NULL,
    quantity character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    marked_by integer NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    marked_on date NOT NULL,
    CONSTRAINT ck_score_mark_hundredths CHECK ((hundredths >= 0))
);


--
-- Name: score_proof; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.score_proof (
    sheet_id integer NOT NULL,
    media_id integer NOT NULL,
    item character varying NOT NULL COLLATE pg_catalog."C",
    added_by integer NOT NULL
);


--
-- Name: score_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.score_sheet (
    id integer NOT NULL,
    panel_id integer NOT NULL,
    household_id integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    scored_by integer,
    scored_at timestamp with time zone,
    holder_id integer,
    held_until timestamp with time zone,
    returned_words text NOT NULL COLLATE pg_catalog."C",
    entered_at timestamp with time zone,
    CONSTRAINT ck_score_sheet_state CHECK (((state)::text = ANY (ARRAY[('open'::character varying)::text, ('scored'::character varying)::text, ('skipped'::character varying)::text, ('returned'::character varying)::text])))
);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.score_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: score_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.score_sheet_id_seq OWNED BY public.score_sheet.id;


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
-- Name: settlement_held; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settlement_held (
    settlement_id integer NOT NULL,
    told_at timestamp with time zone NOT NULL
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
-- Name: stock_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stock_in (
    id integer NOT NULL,
    goods_id integer NOT NULL,
    invoice character varying NOT NULL COLLATE pg_catalog."C",
    invoiced_on date NOT NULL,
    quantity integer NOT NULL,
    paid integer NOT NULL,
    picture_id integer,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by integer,
    source character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT stock_in_brings_something CHECK ((quantity > 0)),
    CONSTRAINT stock_in_is_paid_for CHECK ((paid >= 0))
);


--
-- Name: stock_in_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.stock_in_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: stock_in_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.stock_in_id_seq OWNED BY public.stock_in.id;


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
-- Name: declaration id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration ALTER COLUMN id SET DEFAULT nextval('public.declaration_id_seq'::regclass);


--
-- Name: due id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due ALTER COLUMN id SET DEFAULT nextval('public.due_id_seq'::regclass);


--
-- Name: earlier_mark id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_mark ALTER COLUMN id SET DEFAULT nextval('public.earlier_mark_id_seq'::regclass);


--
-- Name: goods id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods ALTER COLUMN id SET DEFAULT nextval('public.goods_id_seq'::regclass);


--
-- Name: honour id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour ALTER COLUMN id SET DEFAULT nextval('public.honour_id_seq'::regclass);


--
-- Name: honour_selection id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_selection ALTER COLUMN id SET DEFAULT nextval('public.honour_selection_id_seq'::regclass);


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
-- Name: objection id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection ALTER COLUMN id SET DEFAULT nextval('public.objection_id_seq'::regclass);


--
-- Name: outbox id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);


--
-- Name: page_message id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_message ALTER COLUMN id SET DEFAULT nextval('public.page_message_id_seq'::regclass);


--
-- Name: panel id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel ALTER COLUMN id SET DEFAULT nextval('public.panel_id_seq'::regclass);


--
-- Name: participation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation ALTER COLUMN id SET DEFAULT nextval('public.participation_id_seq'::regclass);


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
-- Name: redemption_order id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order ALTER COLUMN id SET DEFAULT nextval('public.redemption_order_id_seq'::regclass);


--
-- Name: role_grant id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant ALTER COLUMN id SET DEFAULT nextval('public.role_grant_id_seq'::regclass);


--
-- Name: roster_change id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_change ALTER COLUMN id SET DEFAULT nextval('public.roster_change_id_seq'::regclass);


--
-- Name: score_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet ALTER COLUMN id SET DEFAULT nextval('public.score_sheet_id_seq'::regclass);


--
-- Name: settlement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement ALTER COLUMN id SET DEFAULT nextval('public.settlement_id_seq'::regclass);


--
-- Name: stock_in id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_in ALTER COLUMN id SET DEFAULT nextval('public.stock_in_id_seq'::regclass);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (3, 'web', 'web', 'a3', '综合执法', 3, '2026-11-02 01:00:00+00');
INSERT INTO public.account VALUES (5, 'web', 'web', 'a5', '曹慧', 5, '2026-11-20 01:00:00+00');
INSERT INTO public.account VALUES (4, 'web', 'web', 'a4', '李秀兰', 4, '2026-11-20 01:00:00+00');
INSERT INTO public.account VALUES (1, 'web', 'web', 'a1', '王芳', 1, '2026-11-20 01:00:00+00');
INSERT INTO public.account VALUES (2, 'web', 'web', 'a2', '刘强', 2, '2026-11-20 01:00:00+00');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0007');


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

INSERT INTO public.balance VALUES (1, 6800);


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

INSERT INTO public.clock_mark VALUES (1, '2026-11-20 00:50:00+00', 1555200000000);


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent VALUES (1, 1, 1, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (2, 2, 2, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (3, 3, 3, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (4, 4, 4, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (5, 5, 5, '2026-11', '2026-11-02 01:00:00+00');


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('case:2026', 1);


--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: declaration_proof; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.due VALUES (1, 'patrol_reminder', 2, '2026-11-02 08:00:00+00', 'held', '2026-11-02 08:00:00+00');
INSERT INTO public.due VALUES (2, 'roster_changes', 2, '2026-11-02 16:05:00+00', 'held', '2026-11-02 16:05:00+00');
INSERT INTO public.due VALUES (3, 'housekeeping', 2, '2026-11-02 19:00:00+00', 'held', '2026-11-02 19:00:00+00');
INSERT INTO public.due VALUES (4, 'patrol_prompt', 2, '2026-11-02 23:30:00+00', 'held', '2026-11-02 23:30:00+00');
INSERT INTO public.due VALUES (5, 'month_final_late', 2, '2026-11-03 00:10:00+00', 'held', '2026-11-03 00:10:00+00');
INSERT INTO public.due VALUES (6, 'orders_given_back', 2, '2026-11-03 00:20:00+00', 'held', '2026-11-03 00:20:00+00');
INSERT INTO public.due VALUES (7, 'objections_watched', 2, '2026-11-03 00:30:00+00', 'held', '2026-11-03 00:30:00+00');
INSERT INTO public.due VALUES (8, 'panels_looked_at', 2, '2026-11-03 00:40:00+00', 'held', '2026-11-03 00:40:00+00');
INSERT INTO public.due VALUES (9, 'honours_asked', 2, '2026-11-03 00:50:00+00', 'held', '2026-11-03 00:50:00+00');
INSERT INTO public.due VALUES (10, 'patrol_reminder', 2, '2026-11-03 08:00:00+00', 'held', '2026-11-03 08:00:00+00');
INSERT INTO public.due VALUES (11, 'roster_changes', 2, '2026-11-03 16:05:00+00', 'held', '2026-11-03 16:05:00+00');
INSERT INTO public.due VALUES (12, 'month_settled', 2, '2026-11-03 18:00:00+00', 'held', '2026-11-03 18:00:00+00');
INSERT INTO public.due VALUES (13, 'housekeeping', 2, '2026-11-03 19:00:00+00', 'held', '2026-11-03 19:00:00+00');
INSERT INTO public.due VALUES (14, 'patrol_prompt', 2, '2026-11-03 23:30:00+00', 'held', '2026-11-03 23:30:00+00');
INSERT INTO public.due VALUES (15, 'month_final_late', 2, '2026-11-04 00:10:00+00', 'held', '2026-11-04 00:10:00+00');
INSERT INTO public.due VALUES (16, 'orders_given_back', 2, '2026-11-04 00:20:00+00', 'held', '2026-11-04 00:20:00+00');
INSERT INTO public.due VALUES (17, 'objections_watched', 2, '2026-11-04 00:30:00+00', 'held', '2026-11-04 00:30:00+00');
INSERT INTO public.due VALUES (18, 'panels_looked_at', 2, '2026-11-04 00:40:00+00', 'held', '2026-11-04 00:40:00+00');
INSERT INTO public.due VALUES (19, 'honours_asked', 2, '2026-11-04 00:50:00+00', 'held', '2026-11-04 00:50:00+00');
INSERT INTO public.due VALUES (20, 'patrol_reminder', 2, '2026-11-04 08:00:00+00', 'held', '2026-11-04 08:00:00+00');
INSERT INTO public.due VALUES (21, 'roster_changes', 2, '2026-11-04 16:05:00+00', 'held', '2026-11-04 16:05:00+00');
INSERT INTO public.due VALUES (22, 'housekeeping', 2, '2026-11-04 19:00:00+00', 'held', '2026-11-04 19:00:00+00');
INSERT INTO public.due VALUES (23, 'patrol_prompt', 2, '2026-11-04 23:30:00+00', 'held', '2026-11-04 23:30:00+00');
INSERT INTO public.due VALUES (24, 'month_final_late', 2, '2026-11-05 00:10:00+00', 'held', '2026-11-05 00:10:00+00');
INSERT INTO public.due VALUES (25, 'orders_given_back', 2, '2026-11-05 00:20:00+00', 'held', '2026-11-05 00:20:00+00');
INSERT INTO public.due VALUES (26, 'objections_watched', 2, '2026-11-05 00:30:00+00', 'held', '2026-11-05 00:30:00+00');
INSERT INTO public.due VALUES (27, 'panels_looked_at', 2, '2026-11-05 00:40:00+00', 'held', '2026-11-05 00:40:00+00');
INSERT INTO public.due VALUES (28, 'honours_asked', 2, '2026-11-05 00:50:00+00', 'held', '2026-11-05 00:50:00+00');
INSERT INTO public.due VALUES (29, 'patrol_reminder', 2, '2026-11-05 08:00:00+00', 'held', '2026-11-05 08:00:00+00');
INSERT INTO public.due VALUES (30, 'roster_changes', 2, '2026-11-05 16:05:00+00', 'held', '2026-11-05 16:05:00+00');
INSERT INTO public.due VALUES (31, 'housekeeping', 2, '2026-11-05 19:00:00+00', 'held', '2026-11-05 19:00:00+00');
INSERT INTO public.due VALUES (32, 'patrol_prompt', 2, '2026-11-05 23:30:00+00', 'held', '2026-11-05 23:30:00+00');
INSERT INTO public.due VALUES (33, 'month_final_late', 2, '2026-11-06 00:10:00+00', 'held', '2026-11-06 00:10:00+00');
INSERT INTO public.due VALUES (34, 'orders_given_back', 2, '2026-11-06 00:20:00+00', 'held', '2026-11-06 00:20:00+00');
INSERT INTO public.due VALUES (35, 'objections_watched', 2, '2026-11-06 00:30:00+00', 'held', '2026-11-06 00:30:00+00');
INSERT INTO public.due VALUES (36, 'panels_looked_at', 2, '2026-11-06 00:40:00+00', 'held', '2026-11-06 00:40:00+00');
INSERT INTO public.due VALUES (37, 'honours_asked', 2, '2026-11-06 00:50:00+00', 'held', '2026-11-06 00:50:00+00');
INSERT INTO public.due VALUES (38, 'patrol_reminder', 2, '2026-11-06 08:00:00+00', 'held', '2026-11-06 08:00:00+00');
INSERT INTO public.due VALUES (39, 'roster_changes', 2, '2026-11-06 16:05:00+00', 'held', '2026-11-06 16:05:00+00');
INSERT INTO public.due VALUES (40, 'housekeeping', 2, '2026-11-06 19:00:00+00', 'held', '2026-11-06 19:00:00+00');
INSERT INTO public.due VALUES (41, 'month_final_late', 2, '2026-11-07 00:10:00+00', 'held', '2026-11-07 00:10:00+00');
INSERT INTO public.due VALUES (42, 'orders_given_back', 2, '2026-11-07 00:20:00+00', 'held', '2026-11-07 00:20:00+00');
INSERT INTO public.due VALUES (43, 'objections_watched', 2, '2026-11-07 00:30:00+00', 'held', '2026-11-07 00:30:00+00');
INSERT INTO public.due VALUES (44, 'panels_looked_at', 2, '2026-11-07 00:40:00+00', 'held', '2026-11-07 00:40:00+00');
INSERT INTO public.due VALUES (45, 'honours_asked', 2, '2026-11-07 00:50:00+00', 'held', '2026-11-07 00:50:00+00');
INSERT INTO public.due VALUES (46, 'roster_changes', 2, '2026-11-07 16:05:00+00', 'held', '2026-11-07 16:05:00+00');
INSERT INTO public.due VALUES (47, 'housekeeping', 2, '2026-11-07 19:00:00+00', 'held', '2026-11-07 19:00:00+00');
INSERT INTO public.due VALUES (48, 'month_final_late', 2, '2026-11-08 00:10:00+00', 'held', '2026-11-08 00:10:00+00');
INSERT INTO public.due VALUES (49, 'orders_given_back', 2, '2026-11-08 00:20:00+00', 'held', '2026-11-08 00:20:00+00');
INSERT INTO public.due VALUES (50, 'objections_watched', 2, '2026-11-08 00:30:00+00', 'held', '2026-11-08 00:30:00+00');
INSERT INTO public.due VALUES (51, 'panels_looked_at', 2, '2026-11-08 00:40:00+00', 'held', '2026-11-08 00:40:00+00');
INSERT INTO public.due VALUES (52, 'honours_asked', 2, '2026-11-08 00:50:00+00', 'held', '2026-11-08 00:50:00+00');
INSERT INTO public.due VALUES (53, 'roster_changes', 2, '2026-11-08 16:05:00+00', 'held', '2026-11-08 16:05:00+00');
INSERT INTO public.due VALUES (54, 'housekeeping', 2, '2026-11-08 19:00:00+00', 'held', '2026-11-08 19:00:00+00');
INSERT INTO public.due VALUES (55, 'patrol_prompt', 2, '2026-11-08 23:30:00+00', 'held', '2026-11-08 23:30:00+00');
INSERT INTO public.due VALUES (56, 'month_final_late', 2, '2026-11-09 00:10:00+00', 'held', '2026-11-09 00:10:00+00');
INSERT INTO public.due VALUES (57, 'orders_given_back', 2, '2026-11-09 00:20:00+00', 'held', '2026-11-09 00:20:00+00');
INSERT INTO public.due VALUES (58, 'objections_watched', 2, '2026-11-09 00:30:00+00', 'held', '2026-11-09 00:30:00+00');
INSERT INTO public.due VALUES (59, 'panels_looked_at', 2, '2026-11-09 00:40:00+00', 'held', '2026-11-09 00:40:00+00');
INSERT INTO public.due VALUES (60, 'honours_asked', 2, '2026-11-09 00:50:00+00', 'held', '2026-11-09 00:50:00+00');
INSERT INTO public.due VALUES (61, 'patrol_reminder', 2, '2026-11-09 08:00:00+00', 'held', '2026-11-09 08:00:00+00');
INSERT INTO public.due VALUES (62, 'roster_changes', 2, '2026-11-09 16:05:00+00', 'held', '2026-11-09 16:05:00+00');
INSERT INTO public.due VALUES (63, 'housekeeping', 2, '2026-11-09 19:00:00+00', 'held', '2026-11-09 19:00:00+00');
INSERT INTO public.due VALUES (64, 'patrol_prompt', 2, '2026-11-09 23:30:00+00', 'held', '2026-11-09 23:30:00+00');
INSERT INTO public.due VALUES (65, 'month_final_late', 2, '2026-11-10 00:10:00+00', 'held', '2026-11-10 00:10:00+00');
INSERT INTO public.due VALUES (66, 'orders_given_back', 2, '2026-11-10 00:20:00+00', 'held', '2026-11-10 00:20:00+00');
INSERT INTO public.due VALUES (67, 'objections_watched', 2, '2026-11-10 00:30:00+00', 'held', '2026-11-10 00:30:00+00');
INSERT INTO public.due VALUES (68, 'panels_looked_at', 2, '2026-11-10 00:40:00+00', 'held', '2026-11-10 00:40:00+00');
INSERT INTO public.due VALUES (69, 'honours_asked', 2, '2026-11-10 00:50:00+00', 'held', '2026-11-10 00:50:00+00');
INSERT INTO public.due VALUES (70, 'month_published', 2, '2026-11-10 01:00:00+00', 'held', '2026-11-10 01:00:00+00');
INSERT INTO public.due VALUES (71, 'patrol_reminder', 2, '2026-11-10 08:00:00+00', 'held', '2026-11-10 08:00:00+00');
INSERT INTO public.due VALUES (72, 'roster_changes', 2, '2026-11-10 16:05:00+00', 'held', '2026-11-10 16:05:00+00');
INSERT INTO public.due VALUES (73, 'housekeeping', 2, '2026-11-10 19:00:00+00', 'held', '2026-11-10 19:00:00+00');
INSERT INTO public.due VALUES (74, 'patrol_prompt', 2, '2026-11-10 23:30:00+00', 'held', '2026-11-10 23:30:00+00');
INSERT INTO public.due VALUES (75, 'month_final_late', 2, '2026-11-11 00:10:00+00', 'held', '2026-11-11 00:10:00+00');
INSERT INTO public.due VALUES (76, 'orders_given_back', 2, '2026-11-11 00:20:00+00', 'held', '2026-11-11 00:20:00+00');
INSERT INTO public.due VALUES (77, 'objections_watched', 2, '2026-11-11 00:30:00+00', 'held', '2026-11-11 00:30:00+00');
INSERT INTO public.due VALUES (78, 'panels_looked_at', 2, '2026-11-11 00:40:00+00', 'held', '2026-11-11 00:40:00+00');
INSERT INTO public.due VALUES (79, 'honours_asked', 2, '2026-11-11 00:50:00+00', 'held', '2026-11-11 00:50:00+00');
INSERT INTO public.due VALUES (80, 'patrol_reminder', 2, '2026-11-11 08:00:00+00', 'held', '2026-11-11 08:00:00+00');
INSERT INTO public.due VALUES (81, 'roster_changes', 2, '2026-11-11 16:05:00+00', 'held', '2026-11-11 16:05:00+00');
INSERT INTO public.due VALUES (82, 'housekeeping', 2, '2026-11-11 19:00:00+00', 'held', '2026-11-11 19:00:00+00');
INSERT INTO public.due VALUES (83, 'patrol_prompt', 2, '2026-11-11 23:30:00+00', 'held', '2026-11-11 23:30:00+00');
INSERT INTO public.due VALUES (84, 'month_final_late', 2, '2026-11-12 00:10:00+00', 'held', '2026-11-12 00:10:00+00');
INSERT INTO public.due VALUES (85, 'orders_given_back', 2, '2026-11-12 00:20:00+00', 'held', '2026-11-12 00:20:00+00');
INSERT INTO public.due VALUES (86, 'objections_watched', 2, '2026-11-12 00:30:00+00', 'held', '2026-11-12 00:30:00+00');
INSERT INTO public.due VALUES (87, 'panels_looked_at', 2, '2026-11-12 00:40:00+00', 'held', '2026-11-12 00:40:00+00');
INSERT INTO public.due VALUES (88, 'honours_asked', 2, '2026-11-12 00:50:00+00', 'held', '2026-11-12 00:50:00+00');
INSERT INTO public.due VALUES (89, 'patrol_reminder', 2, '2026-11-12 08:00:00+00', 'held', '2026-11-12 08:00:00+00');
INSERT INTO public.due VALUES (90, 'roster_changes', 2, '2026-11-12 16:05:00+00', 'held', '2026-11-12 16:05:00+00');
INSERT INTO public.due VALUES (91, 'housekeeping', 2, '2026-11-12 19:00:00+00', 'held', '2026-11-12 19:00:00+00');
INSERT INTO public.due VALUES (92, 'patrol_prompt', 2, '2026-11-12 23:30:00+00', 'held', '2026-11-12 23:30:00+00');
INSERT INTO public.due VALUES (93, 'month_final_late', 2, '2026-11-13 00:10:00+00', 'held', '2026-11-13 00:10:00+00');
INSERT INTO public.due VALUES (94, 'orders_given_back', 2, '2026-11-13 00:20:00+00', 'held', '2026-11-13 00:20:00+00');
INSERT INTO public.due VALUES (95, 'objections_watched', 2, '2026-11-13 00:30:00+00', 'held', '2026-11-13 00:30:00+00');
INSERT INTO public.due VALUES (96, 'panels_looked_at', 2, '2026-11-13 00:40:00+00', 'held', '2026-11-13 00:40:00+00');
INSERT INTO public.due VALUES (97, 'honours_asked', 2, '2026-11-13 00:50:00+00', 'held', '2026-11-13 00:50:00+00');
INSERT INTO public.due VALUES (98, 'patrol_reminder', 2, '2026-11-13 08:00:00+00', 'held', '2026-11-13 08:00:00+00');
INSERT INTO public.due VALUES (99, 'roster_changes', 2, '2026-11-13 16:05:00+00', 'held', '2026-11-13 16:05:00+00');
INSERT INTO public.due VALUES (100, 'housekeeping', 2, '2026-11-13 19:00:00+00', 'held', '2026-11-13 19:00:00+00');
INSERT INTO public.due VALUES (101, 'month_final_late', 2, '2026-11-14 00:10:00+00', 'held', '2026-11-14 00:10:00+00');
INSERT INTO public.due VALUES (102, 'orders_given_back', 2, '2026-11-14 00:20:00+00', 'held', '2026-11-14 00:20:00+00');
INSERT INTO public.due VALUES (103, 'objections_watched', 2, '2026-11-14 00:30:00+00', 'held', '2026-11-14 00:30:00+00');
INSERT INTO public.due VALUES (104, 'panels_looked_at', 2, '2026-11-14 00:40:00+00', 'held', '2026-11-14 00:40:00+00');
INSERT INTO public.due VALUES (105, 'honours_asked', 2, '2026-11-14 00:50:00+00', 'held', '2026-11-14 00:50:00+00');
INSERT INTO public.due VALUES (106, 'roster_changes', 2, '2026-11-14 16:05:00+00', 'held', '2026-11-14 16:05:00+00');
INSERT INTO public.due VALUES (107, 'housekeeping', 2, '2026-11-14 19:00:00+00', 'held', '2026-11-14 19:00:00+00');
INSERT INTO public.due VALUES (108, 'month_final_late', 2, '2026-11-15 00:10:00+00', 'held', '2026-11-15 00:10:00+00');
INSERT INTO public.due VALUES (109, 'orders_given_back', 2, '2026-11-15 00:20:00+00', 'held', '2026-11-15 00:20:00+00');
INSERT INTO public.due VALUES (110, 'objections_watched', 2, '2026-11-15 00:30:00+00', 'held', '2026-11-15 00:30:00+00');
INSERT INTO public.due VALUES (111, 'panels_looked_at', 2, '2026-11-15 00:40:00+00', 'held', '2026-11-15 00:40:00+00');
INSERT INTO public.due VALUES (112, 'honours_asked', 2, '2026-11-15 00:50:00+00', 'held', '2026-11-15 00:50:00+00');
INSERT INTO public.due VALUES (113, 'roster_changes', 2, '2026-11-15 16:05:00+00', 'held', '2026-11-15 16:05:00+00');
INSERT INTO public.due VALUES (114, 'housekeeping', 2, '2026-11-15 19:00:00+00', 'held', '2026-11-15 19:00:00+00');
INSERT INTO public.due VALUES (115, 'patrol_prompt', 2, '2026-11-15 23:30:00+00', 'held', '2026-11-15 23:30:00+00');
INSERT INTO public.due VALUES (116, 'month_final', 2, '2026-11-16 00:00:00+00', 'held', '2026-11-16 00:00:00+00');
INSERT INTO public.due VALUES (117, 'month_final_late', 2, '2026-11-16 00:10:00+00', 'held', '2026-11-16 00:10:00+00');
INSERT INTO public.due VALUES (118, 'orders_given_back', 2, '2026-11-16 00:20:00+00', 'held', '2026-11-16 00:20:00+00');
INSERT INTO public.due VALUES (119, 'objections_watched', 2, '2026-11-16 00:30:00+00', 'held', '2026-11-16 00:30:00+00');
INSERT INTO public.due VALUES (120, 'panels_looked_at', 2, '2026-11-16 00:40:00+00', 'held', '2026-11-16 00:40:00+00');
INSERT INTO public.due VALUES (121, 'honours_asked', 2, '2026-11-16 00:50:00+00', 'held', '2026-11-16 00:50:00+00');
INSERT INTO public.due VALUES (122, 'patrol_reminder', 2, '2026-11-16 08:00:00+00', 'held', '2026-11-16 08:00:00+00');
INSERT INTO public.due VALUES (123, 'roster_changes', 2, '2026-11-16 16:05:00+00', 'held', '2026-11-16 16:05:00+00');
INSERT INTO public.due VALUES (124, 'housekeeping', 2, '2026-11-16 19:00:00+00', 'held', '2026-11-16 19:00:00+00');
INSERT INTO public.due VALUES (125, 'patrol_prompt', 2, '2026-11-16 23:30:00+00', 'held', '2026-11-16 23:30:00+00');
INSERT INTO public.due VALUES (126, 'month_final_late', 2, '2026-11-17 00:10:00+00', 'held', '2026-11-17 00:10:00+00');
INSERT INTO public.due VALUES (127, 'orders_given_back', 2, '2026-11-17 00:20:00+00', 'held', '2026-11-17 00:20:00+00');
INSERT INTO public.due VALUES (128, 'objections_watched', 2, '2026-11-17 00:30:00+00', 'held', '2026-11-17 00:30:00+00');
INSERT INTO public.due VALUES (129, 'panels_looked_at', 2, '2026-11-17 00:40:00+00', 'held', '2026-11-17 00:40:00+00');
INSERT INTO public.due VALUES (130, 'honours_asked', 2, '2026-11-17 00:50:00+00', 'held', '2026-11-17 00:50:00+00');
INSERT INTO public.due VALUES (131, 'patrol_reminder', 2, '2026-11-17 08:00:00+00', 'held', '2026-11-17 08:00:00+00');
INSERT INTO public.due VALUES (132, 'roster_changes', 2, '2026-11-17 16:05:00+00', 'held', '2026-11-17 16:05:00+00');
INSERT INTO public.due VALUES (133, 'housekeeping', 2, '2026-11-17 19:00:00+00', 'held', '2026-11-17 19:00:00+00');
INSERT INTO public.due VALUES (134, 'patrol_prompt', 2, '2026-11-17 23:30:00+00', 'held', '2026-11-17 23:30:00+00');
INSERT INTO public.due VALUES (135, 'month_final_late', 2, '2026-11-18 00:10:00+00', 'held', '2026-11-18 00:10:00+00');
INSERT INTO public.due VALUES (136, 'orders_given_back', 2, '2026-11-18 00:20:00+00', 'held', '2026-11-18 00:20:00+00');
INSERT INTO public.due VALUES (137, 'objections_watched', 2, '2026-11-18 00:30:00+00', 'held', '2026-11-18 00:30:00+00');
INSERT INTO public.due VALUES (138, 'panels_looked_at', 2, '2026-11-18 00:40:00+00', 'held', '2026-11-18 00:40:00+00');
INSERT INTO public.due VALUES (139, 'honours_asked', 2, '2026-11-18 00:50:00+00', 'held', '2026-11-18 00:50:00+00');
INSERT INTO public.due VALUES (140, 'patrol_reminder', 2, '2026-11-18 08:00:00+00', 'held', '2026-11-18 08:00:00+00');
INSERT INTO public.due VALUES (141, 'roster_changes', 2, '2026-11-18 16:05:00+00', 'held', '2026-11-18 16:05:00+00');
INSERT INTO public.due VALUES (142, 'housekeeping', 2, '2026-11-18 19:00:00+00', 'held', '2026-11-18 19:00:00+00');
INSERT INTO public.due VALUES (143, 'patrol_prompt', 2, '2026-11-18 23:30:00+00', 'held', '2026-11-18 23:30:00+00');
INSERT INTO public.due VALUES (144, 'month_final_late', 2, '2026-11-19 00:10:00+00', 'held', '2026-11-19 00:10:00+00');
INSERT INTO public.due VALUES (145, 'orders_given_back', 2, '2026-11-19 00:20:00+00', 'held', '2026-11-19 00:20:00+00');
INSERT INTO public.due VALUES (146, 'objections_watched', 2, '2026-11-19 00:30:00+00', 'held', '2026-11-19 00:30:00+00');
INSERT INTO public.due VALUES (147, 'panels_looked_at', 2, '2026-11-19 00:40:00+00', 'held', '2026-11-19 00:40:00+00');
INSERT INTO public.due VALUES (148, 'honours_asked', 2, '2026-11-19 00:50:00+00', 'held', '2026-11-19 00:50:00+00');
INSERT INTO public.due VALUES (149, 'patrol_reminder', 2, '2026-11-19 08:00:00+00', 'held', '2026-11-19 08:00:00+00');
INSERT INTO public.due VALUES (150, 'roster_changes', 2, '2026-11-19 16:05:00+00', 'held', '2026-11-19 16:05:00+00');
INSERT INTO public.due VALUES (151, 'housekeeping', 2, '2026-11-19 19:00:00+00', 'held', '2026-11-19 19:00:00+00');
INSERT INTO public.due VALUES (152, 'patrol_prompt', 2, '2026-11-19 23:30:00+00', 'held', '2026-11-19 23:30:00+00');
INSERT INTO public.due VALUES (153, 'month_final_late', 2, '2026-11-20 00:10:00+00', 'held', '2026-11-20 00:10:00+00');
INSERT INTO public.due VALUES (154, 'orders_given_back', 2, '2026-11-20 00:20:00+00', 'held', '2026-11-20 00:20:00+00');
INSERT INTO public.due VALUES (155, 'objections_watched', 2, '2026-11-20 00:30:00+00', 'held', '2026-11-20 00:30:00+00');
INSERT INTO public.due VALUES (156, 'panels_looked_at', 2, '2026-11-20 00:40:00+00', 'held', '2026-11-20 00:40:00+00');
INSERT INTO public.due VALUES (157, 'honours_asked', 2, '2026-11-20 00:50:00+00', 'held', '2026-11-20 00:50:00+00');


--
-- Data for Name: earlier_mark; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: former_chat_id; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: goods; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goods VALUES (1, 2, 'G01', '洗衣液', 200, 3, 0, true, NULL, '2026-11-20 01:00:00+00', 5);


--
-- Data for Name: headship; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headship VALUES (1, '0001-01-01', '李秀兰');


--
-- Data for Name: honour; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: honour_lot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: honour_passed_over; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: honour_picture; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: honour_selection; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: honour_text; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: honour_withdrawal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: household; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household VALUES (1, 'SH-001', 2, 3, '1', '李秀兰', true, false, NULL, NULL, NULL);


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.inbox VALUES (1, 'house', '', 'due:patrol_reminder:2:2026-11-02T08:00:00+00:00', '04a3bf4fabf966ea119f641a3e3824430ebfbe6176d727b19a30df88c9c720ff', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-02T08:00:00Z","kind":"due"}', '2026-11-02 08:00:00+00', 'done', 0, NULL, '', '2026-11-02 08:00:00+00');
INSERT INTO public.inbox VALUES (2, 'house', '', 'due:roster_changes:2:2026-11-02T16:05:00+00:00', '8d33c75cd030c23bb8f9d1909de80a42a1c56acd4c2fab975263b44c9f4b2338', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-02T16:05:00Z","kind":"due"}', '2026-11-02 16:05:00+00', 'done', 0, NULL, '', '2026-11-02 16:05:00+00');
INSERT INTO public.inbox VALUES (3, 'house', '', 'due:housekeeping:2:2026-11-02T19:00:00+00:00', 'bc2cde334b60f3e646fca2293706e2299db910c76884e90e52b919e955c0fad0', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-02T19:00:00Z","kind":"due"}', '2026-11-02 19:00:00+00', 'done', 0, NULL, '', '2026-11-02 19:00:00+00');
INSERT INTO public.inbox VALUES (4, 'house', '', 'due:patrol_prompt:2:2026-11-02T23:30:00+00:00', '800e92c1c0a8880c3796642de177a4d719edc0aade2164e3bbb253b44261ef16', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-02T23:30:00Z","kind":"due"}', '2026-11-02 23:30:00+00', 'done', 0, NULL, '', '2026-11-02 23:30:00+00');
INSERT INTO public.inbox VALUES (5, 'house', '', 'due:month_final_late:2:2026-11-03T00:10:00+00:00', '1efb13f7ae74e788a22eba88768787c3d3e5b10f22a913057a9369ba0bcdc7c3', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-03T00:10:00Z","kind":"due"}', '2026-11-03 00:10:00+00', 'done', 0, NULL, '', '2026-11-03 00:10:00+00');
INSERT INTO public.inbox VALUES (6, 'house', '', 'due:orders_given_back:2:2026-11-03T00:20:00+00:00', '603000a0dca6febcb152edb2f8021557757ca6809f6764da460639ca97381970', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-03T00:20:00Z","kind":"due"}', '2026-11-03 00:20:00+00', 'done', 0, NULL, '', '2026-11-03 00:20:00+00');
INSERT INTO public.inbox VALUES (7, 'house', '', 'due:objections_watched:2:2026-11-03T00:30:00+00:00', 'e24cb23ebd134e84fee9fc4aae63a71e39e0726d6dafaf38d505d0ca5d84610f', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-03T00:30:00Z","kind":"due"}', '2026-11-03 00:30:00+00', 'done', 0, NULL, '', '2026-11-03 00:30:00+00');
INSERT INTO public.inbox VALUES (8, 'house', '', 'due:panels_looked_at:2:2026-11-03T00:40:00+00:00', 'c52e59672c5db0798474ffe714c7f91a42f839897175b9d5fce9ef07ec5841fb', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-03T00:40:00Z","kind":"due"}', '2026-11-03 00:40:00+00', 'done', 0, NULL, '', '2026-11-03 00:40:00+00');
INSERT INTO public.inbox VALUES (9, 'house', '', 'due:honours_asked:2:2026-11-03T00:50:00+00:00', 'c02a69d55ee64bdddc6b406006436889b6a702beab92e29b72837511f311fb39', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-03T00:50:00Z","kind":"due"}', '2026-11-03 00:50:00+00', 'done', 0, NULL, '', '2026-11-03 00:50:00+00');
INSERT INTO public.inbox VALUES (10, 'house', '', 'due:patrol_reminder:2:2026-11-03T08:00:00+00:00', '771f50ee67758411d58ecdba4a2b2cb51af421b7cc88bd6da772369a124e6a73', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-03T08:00:00Z","kind":"due"}', '2026-11-03 08:00:00+00', 'done', 0, NULL, '', '2026-11-03 08:00:00+00');
INSERT INTO public.inbox VALUES (11, 'house', '', 'due:roster_changes:2:2026-11-03T16:05:00+00:00', '18c5e52fe0b116339bf206e4d298ce67c12c2820d6fbdb28f73a379a0cdfe7f4', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-03T16:05:00Z","kind":"due"}', '2026-11-03 16:05:00+00', 'done', 0, NULL, '', '2026-11-03 16:05:00+00');
INSERT INTO public.inbox VALUES (12, 'house', '', 'due:month_settled:2:2026-11-03T18:00:00+00:00', 'f0fc137458105b4b7921b66e5332c4a66721059577c31bc0e7041d4c308266a9', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-03T18:00:00Z","kind":"due"}', '2026-11-03 18:00:00+00', 'done', 0, NULL, '', '2026-11-03 18:00:00+00');
INSERT INTO public.inbox VALUES (13, 'house', '', 'due:month_worked_out:2:2026-11-03T18:00:00+00:00:worked-out:1', 'f3eafb095a479920fd30fb3b025945d78700de46e88fd8adfcb1bef66a8a8000', 'due:2', NULL, NULL, '{"task":"month_worked_out","area_id":2,"due_at":"2026-11-03T18:00:00Z","kind":"due"}', '2026-11-03 18:00:00+00', 'done', 0, NULL, '', '2026-11-03 18:00:00+00');
INSERT INTO public.inbox VALUES (14, 'house', '', 'due:housekeeping:2:2026-11-03T19:00:00+00:00', '676ef59decd7ef917ff1e02d8f0b068a1a635ff3fd4eac2fd38540b015c698be', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-03T19:00:00Z","kind":"due"}', '2026-11-03 19:00:00+00', 'done', 0, NULL, '', '2026-11-03 19:00:00+00');
INSERT INTO public.inbox VALUES (15, 'house', '', 'due:patrol_prompt:2:2026-11-03T23:30:00+00:00', '1b7e40301e4c71e833f2b6dda70f19305851431cbfbc9f3e4b2bdd4daecfe99c', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-03T23:30:00Z","kind":"due"}', '2026-11-03 23:30:00+00', 'done', 0, NULL, '', '2026-11-03 23:30:00+00');
INSERT INTO public.inbox VALUES (16, 'house', '', 'due:month_final_late:2:2026-11-04T00:10:00+00:00', 'a21ba280b6987af525978881a3dec6d925fd1ec502df75eff3a91757ec1d65f0', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-04T00:10:00Z","kind":"due"}', '2026-11-04 00:10:00+00', 'done', 0, NULL, '', '2026-11-04 00:10:00+00');
INSERT INTO public.inbox VALUES (17, 'house', '', 'due:orders_given_back:2:2026-11-04T00:20:00+00:00', '07e6b717b874fb6fee90edc25d20675978622537cbd7fbac4c90f8eac432d131', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-04T00:20:00Z","kind":"due"}', '2026-11-04 00:20:00+00', 'done', 0, NULL, '', '2026-11-04 00:20:00+00');
INSERT INTO public.inbox VALUES (18, 'house', '', 'due:objections_watched:2:2026-11-04T00:30:00+00:00', '73b14fadf4c9e2d53c7e852fc6c38f1a944adfbc08f29954160253c824c1cda9', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-04T00:30:00Z","kind":"due"}', '2026-11-04 00:30:00+00', 'done', 0, NULL, '', '2026-11-04 00:30:00+00');
INSERT INTO public.inbox VALUES (19, 'house', '', 'due:panels_looked_at:2:2026-11-04T00:40:00+00:00', '3ed8acf97235b7a2f8a0fe19e7bcbe18d9319a511d1cd56cca5d7d54373e59d0', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-04T00:40:00Z","kind":"due"}', '2026-11-04 00:40:00+00', 'done', 0, NULL, '', '2026-11-04 00:40:00+00');
INSERT INTO public.inbox VALUES (20, 'house', '', 'due:honours_asked:2:2026-11-04T00:50:00+00:00', '0d566718a6922adc6a41c3d35ec3e32a10af69e6d43177dc8113ff1b31c81e85', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-04T00:50:00Z","kind":"due"}', '2026-11-04 00:50:00+00', 'done', 0, NULL, '', '2026-11-04 00:50:00+00');
INSERT INTO public.inbox VALUES (21, 'house', '', 'due:patrol_reminder:2:2026-11-04T08:00:00+00:00', '4d8b59a61b0b4fdd45fdd3fe3627c3b8d1d091ea7a56aaf066f4f395ef3becb0', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-04T08:00:00Z","kind":"due"}', '2026-11-04 08:00:00+00', 'done', 0, NULL, '', '2026-11-04 08:00:00+00');
INSERT INTO public.inbox VALUES (22, 'house', '', 'due:roster_changes:2:2026-11-04T16:05:00+00:00', '5ebe5b642e793c24618115b99c4d54e037d9bfc7d18c854fb1dfe4fbec88b66c', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-04T16:05:00Z","kind":"due"}', '2026-11-04 16:05:00+00', 'done', 0, NULL, '', '2026-11-04 16:05:00+00');
INSERT INTO public.inbox VALUES (23, 'house', '', 'due:housekeeping:2:2026-11-04T19:00:00+00:00', '4a3b9cb6904e16d39b841673b58ea200143f3049647a12d5e236d6e44b4641e5', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-04T19:00:00Z","kind":"due"}', '2026-11-04 19:00:00+00', 'done', 0, NULL, '', '2026-11-04 19:00:00+00');
INSERT INTO public.inbox VALUES (24, 'house', '', 'due:patrol_prompt:2:2026-11-04T23:30:00+00:00', '5cd7205732d9e68abd0dbeed9dc4750a29aae8271538c0d777a46a935d9949ad', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-04T23:30:00Z","kind":"due"}', '2026-11-04 23:30:00+00', 'done', 0, NULL, '', '2026-11-04 23:30:00+00');
INSERT INTO public.inbox VALUES (25, 'house', '', 'due:month_final_late:2:2026-11-05T00:10:00+00:00', 'eaf83080fc4901b44441baacc6dab2200be9843df4f21745c2203c538892e1d8', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-05T00:10:00Z","kind":"due"}', '2026-11-05 00:10:00+00', 'done', 0, NULL, '', '2026-11-05 00:10:00+00');
INSERT INTO public.inbox VALUES (26, 'house', '', 'due:orders_given_back:2:2026-11-05T00:20:00+00:00', '2ddd8d332754cdcf9658df41b927b86328bf524479fd8b0a4e51c4aee84d7bfe', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-05T00:20:00Z","kind":"due"}', '2026-11-05 00:20:00+00', 'done', 0, NULL, '', '2026-11-05 00:20:00+00');
INSERT INTO public.inbox VALUES (27, 'house', '', 'due:objections_watched:2:2026-11-05T00:30:00+00:00', 'c2c67fb84e3492e9c589089e146e21ac17c0d361599188d49aabc2cc15c4daa0', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-05T00:30:00Z","kind":"due"}', '2026-11-05 00:30:00+00', 'done', 0, NULL, '', '2026-11-05 00:30:00+00');
INSERT INTO public.inbox VALUES (28, 'house', '', 'due:panels_looked_at:2:2026-11-05T00:40:00+00:00', '5a0b74f88afb4c3cfbbc9323529fbed2c258389b6533e77c804ed7ab99110524', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-05T00:40:00Z","kind":"due"}', '2026-11-05 00:40:00+00', 'done', 0, NULL, '', '2026-11-05 00:40:00+00');
INSERT INTO public.inbox VALUES (29, 'house', '', 'due:honours_asked:2:2026-11-05T00:50:00+00:00', '6f3d36086103c2610b90a2a44520e2a57b0c5e19a0c3e263cab1bfdca40f17c5', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-05T00:50:00Z","kind":"due"}', '2026-11-05 00:50:00+00', 'done', 0, NULL, '', '2026-11-05 00:50:00+00');
INSERT INTO public.inbox VALUES (30, 'house', '', 'due:patrol_reminder:2:2026-11-05T08:00:00+00:00', 'b4efa4f80808f4a3a1231865f0496e883931adffb2352fbb7fe21d1118717786', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-05T08:00:00Z","kind":"due"}', '2026-11-05 08:00:00+00', 'done', 0, NULL, '', '2026-11-05 08:00:00+00');
INSERT INTO public.inbox VALUES (31, 'house', '', 'due:roster_changes:2:2026-11-05T16:05:00+00:00', '53bc33e296338c38b65fe5763e3777b20c99d9b7815eeed0bb27a46e4a543274', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-05T16:05:00Z","kind":"due"}', '2026-11-05 16:05:00+00', 'done', 0, NULL, '', '2026-11-05 16:05:00+00');
INSERT INTO public.inbox VALUES (32, 'house', '', 'due:housekeeping:2:2026-11-05T19:00:00+00:00', 'a96265bcbdb8bc0694ab48dca3c979289f51625e4f893625cdb36ac1a9da0bee', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-05T19:00:00Z","kind":"due"}', '2026-11-05 19:00:00+00', 'done', 0, NULL, '', '2026-11-05 19:00:00+00');
INSERT INTO public.inbox VALUES (33, 'house', '', 'due:patrol_prompt:2:2026-11-05T23:30:00+00:00', 'e0a3d0d73402a22698c2485373fed744b14c838c6fee548343df80ea7bc6769e', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-05T23:30:00Z","kind":"due"}', '2026-11-05 23:30:00+00', 'done', 0, NULL, '', '2026-11-05 23:30:00+00');
INSERT INTO public.inbox VALUES (34, 'house', '', 'due:month_final_late:2:2026-11-06T00:10:00+00:00', '586ebeff5d596fc6fe18bf489ee45d611fc85098e90fbf64fa3aa3cef14fc000', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-06T00:10:00Z","kind":"due"}', '2026-11-06 00:10:00+00', 'done', 0, NULL, '', '2026-11-06 00:10:00+00');
INSERT INTO public.inbox VALUES (35, 'house', '', 'due:orders_given_back:2:2026-11-06T00:20:00+00:00', '1c1f61824b10cc8ef0f3a1e5e948ce1ee9ffc3fc780423f7c84e4cb07fac424d', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-06T00:20:00Z","kind":"due"}', '2026-11-06 00:20:00+00', 'done', 0, NULL, '', '2026-11-06 00:20:00+00');
INSERT INTO public.inbox VALUES (36, 'house', '', 'due:objections_watched:2:2026-11-06T00:30:00+00:00', '56d540b6b0959f6571c6499eb843e0d90e3157e7ce77ef6b17ac41d453c31023', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-06T00:30:00Z","kind":"due"}', '2026-11-06 00:30:00+00', 'done', 0, NULL, '', '2026-11-06 00:30:00+00');
INSERT INTO public.inbox VALUES (37, 'house', '', 'due:panels_looked_at:2:2026-11-06T00:40:00+00:00', '9adc2513cab8033505a9d47adc7065945010f19dd907d552d7cd80cd79a6bcec', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-06T00:40:00Z","kind":"due"}', '2026-11-06 00:40:00+00', 'done', 0, NULL, '', '2026-11-06 00:40:00+00');
INSERT INTO public.inbox VALUES (38, 'house', '', 'due:honours_asked:2:2026-11-06T00:50:00+00:00', 'b380f0b7d801fc820847d5d570d74edb4ce8c1e441977b0f8a3c00baa74911f0', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-06T00:50:00Z","kind":"due"}', '2026-11-06 00:50:00+00', 'done', 0, NULL, '', '2026-11-06 00:50:00+00');
INSERT INTO public.inbox VALUES (39, 'house', '', 'due:patrol_reminder:2:2026-11-06T08:00:00+00:00', '7626ec8a75189991ce95501325ed23ee7b84b40967836b69bcb77ad9a864e6ed', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-06T08:00:00Z","kind":"due"}', '2026-11-06 08:00:00+00', 'done', 0, NULL, '', '2026-11-06 08:00:00+00');
INSERT INTO public.inbox VALUES (40, 'house', '', 'due:roster_changes:2:2026-11-06T16:05:00+00:00', '05696465ed7cffb268bb8350814148cf0d4d20bd6b26b357883433d15d76b236', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-06T16:05:00Z","kind":"due"}', '2026-11-06 16:05:00+00', 'done', 0, NULL, '', '2026-11-06 16:05:00+00');
INSERT INTO public.inbox VALUES (41, 'house', '', 'due:housekeeping:2:2026-11-06T19:00:00+00:00', '7aebdfbc2c70237b85db097581a0fb6360c5f2983237381a1d02cc9ef0e4dc3e', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-06T19:00:00Z","kind":"due"}', '2026-11-06 19:00:00+00', 'done', 0, NULL, '', '2026-11-06 19:00:00+00');
INSERT INTO public.inbox VALUES (42, 'house', '', 'due:month_final_late:2:2026-11-07T00:10:00+00:00', 'fc9036b8ac18c307f1a970f4fd639f9add436c1af9db04c862589bc3617f88cb', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-07T00:10:00Z","kind":"due"}', '2026-11-07 00:10:00+00', 'done', 0, NULL, '', '2026-11-07 00:10:00+00');
INSERT INTO public.inbox VALUES (43, 'house', '', 'due:orders_given_back:2:2026-11-07T00:20:00+00:00', '80caa102fad102af5fe38b2607dd446daffe0339f63f4f5c4e17db3836df217b', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-07T00:20:00Z","kind":"due"}', '2026-11-07 00:20:00+00', 'done', 0, NULL, '', '2026-11-07 00:20:00+00');
INSERT INTO public.inbox VALUES (44, 'house', '', 'due:objections_watched:2:2026-11-07T00:30:00+00:00', 'c730ddb41874b739a42897ccb81ebb32e34cb0710100fa4f967a8f8aa2cc0f36', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-07T00:30:00Z","kind":"due"}', '2026-11-07 00:30:00+00', 'done', 0, NULL, '', '2026-11-07 00:30:00+00');
INSERT INTO public.inbox VALUES (45, 'house', '', 'due:panels_looked_at:2:2026-11-07T00:40:00+00:00', 'bb5857c5d16d8181845df06a3dd839cd6c484e5473ec9cae68a51b2d9cb13182', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-07T00:40:00Z","kind":"due"}', '2026-11-07 00:40:00+00', 'done', 0, NULL, '', '2026-11-07 00:40:00+00');
INSERT INTO public.inbox VALUES (46, 'house', '', 'due:honours_asked:2:2026-11-07T00:50:00+00:00', '90188969f43ca62ca267e28cdd00448830feb6cdabef9ebff8c1ed05be54f9fb', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-07T00:50:00Z","kind":"due"}', '2026-11-07 00:50:00+00', 'done', 0, NULL, '', '2026-11-07 00:50:00+00');
INSERT INTO public.inbox VALUES (47, 'house', '', 'due:roster_changes:2:2026-11-07T16:05:00+00:00', '2efaf9ee68a984e8a5d30ac9a85d6be5069ffe825f469c9baec656ecb3736968', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-07T16:05:00Z","kind":"due"}', '2026-11-07 16:05:00+00', 'done', 0, NULL, '', '2026-11-07 16:05:00+00');
INSERT INTO public.inbox VALUES (48, 'house', '', 'due:housekeeping:2:2026-11-07T19:00:00+00:00', '84ab8ebe50f5bf6e08cd7d769d7d88c36c1683a981f7707c817b76eeff0f185e', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-07T19:00:00Z","kind":"due"}', '2026-11-07 19:00:00+00', 'done', 0, NULL, '', '2026-11-07 19:00:00+00');
INSERT INTO public.inbox VALUES (49, 'house', '', 'due:month_final_late:2:2026-11-08T00:10:00+00:00', 'f4b35a2d56e96384191ed45e1815de2cadc8216260d3d10957b5494d99f4bc12', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-08T00:10:00Z","kind":"due"}', '2026-11-08 00:10:00+00', 'done', 0, NULL, '', '2026-11-08 00:10:00+00');
INSERT INTO public.inbox VALUES (50, 'house', '', 'due:orders_given_back:2:2026-11-08T00:20:00+00:00', 'af015d048abb010e4771304be2f40175d4ba353e6451b10220ef4b41fb6a4031', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-08T00:20:00Z","kind":"due"}', '2026-11-08 00:20:00+00', 'done', 0, NULL, '', '2026-11-08 00:20:00+00');
INSERT INTO public.inbox VALUES (51, 'house', '', 'due:objections_watched:2:2026-11-08T00:30:00+00:00', 'f9f0f83610f9a769ab130c56c74999112a898af777f02826a92bbf4ed2d415a4', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-08T00:30:00Z","kind":"due"}', '2026-11-08 00:30:00+00', 'done', 0, NULL, '', '2026-11-08 00:30:00+00');
INSERT INTO public.inbox VALUES (52, 'house', '', 'due:panels_looked_at:2:2026-11-08T00:40:00+00:00', '4356429e6ca4b2c91340869eb468053d0aaa3777bb59904848914acf42ed34dd', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-08T00:40:00Z","kind":"due"}', '2026-11-08 00:40:00+00', 'done', 0, NULL, '', '2026-11-08 00:40:00+00');
INSERT INTO public.inbox VALUES (53, 'house', '', 'due:honours_asked:2:2026-11-08T00:50:00+00:00', '29d913d3701c97d1812f8d2aab8c568c3177a19348ba778341486caa99edc782', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-08T00:50:00Z","kind":"due"}', '2026-11-08 00:50:00+00', 'done', 0, NULL, '', '2026-11-08 00:50:00+00');
INSERT INTO public.inbox VALUES (54, 'house', '', 'due:roster_changes:2:2026-11-08T16:05:00+00:00', 'd86f03c2da29406f06b52cf7e85d220e976acbe2428fc751a4c4ea52353db877', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-08T16:05:00Z","kind":"due"}', '2026-11-08 16:05:00+00', 'done', 0, NULL, '', '2026-11-08 16:05:00+00');
INSERT INTO public.inbox VALUES (55, 'house', '', 'due:housekeeping:2:2026-11-08T19:00:00+00:00', '49e37b8cbbca9474ebc2e4231528a682f87d72d87133920c58bfed1181c15929', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-08T19:00:00Z","kind":"due"}', '2026-11-08 19:00:00+00', 'done', 0, NULL, '', '2026-11-08 19:00:00+00');
INSERT INTO public.inbox VALUES (56, 'house', '', 'due:patrol_prompt:2:2026-11-08T23:30:00+00:00', '776f0eab9150903bb890432217fe857ef3f01074a66886e0bfcdc7b75cba66ad', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-08T23:30:00Z","kind":"due"}', '2026-11-08 23:30:00+00', 'done', 0, NULL, '', '2026-11-08 23:30:00+00');
INSERT INTO public.inbox VALUES (57, 'house', '', 'due:month_final_late:2:2026-11-09T00:10:00+00:00', 'b53cec6e2f5ceb5ad1f896e7fd7d071b4b9645ee379c3d1fbcbbbf48baa58463', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-09T00:10:00Z","kind":"due"}', '2026-11-09 00:10:00+00', 'done', 0, NULL, '', '2026-11-09 00:10:00+00');
INSERT INTO public.inbox VALUES (58, 'house', '', 'due:orders_given_back:2:2026-11-09T00:20:00+00:00', '14648de2f23a272c79c6c7c66afa730f94702bdb3e46f6cde75a93aa1d93565a', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-09T00:20:00Z","kind":"due"}', '2026-11-09 00:20:00+00', 'done', 0, NULL, '', '2026-11-09 00:20:00+00');
INSERT INTO public.inbox VALUES (59, 'house', '', 'due:objections_watched:2:2026-11-09T00:30:00+00:00', 'fd9fe22dda8c4a392879aa7d9d4273b348f1b4ae4be657ff9e3701284e8d0fc0', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-09T00:30:00Z","kind":"due"}', '2026-11-09 00:30:00+00', 'done', 0, NULL, '', '2026-11-09 00:30:00+00');
INSERT INTO public.inbox VALUES (60, 'house', '', 'due:panels_looked_at:2:2026-11-09T00:40:00+00:00', 'fdf2fc40f1599bf2d5493bf8d0d51f52e4773708dab676f9ccd869f75a29cf42', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-09T00:40:00Z","kind":"due"}', '2026-11-09 00:40:00+00', 'done', 0, NULL, '', '2026-11-09 00:40:00+00');
INSERT INTO public.inbox VALUES (61, 'house', '', 'due:honours_asked:2:2026-11-09T00:50:00+00:00', '87a52fd046a14ba9b943ecb673163c510c26658ca0895595cb55ec0ba3f3ebcd', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-09T00:50:00Z","kind":"due"}', '2026-11-09 00:50:00+00', 'done', 0, NULL, '', '2026-11-09 00:50:00+00');
INSERT INTO public.inbox VALUES (62, 'house', '', 'due:patrol_reminder:2:2026-11-09T08:00:00+00:00', 'cee6f01383811453266a7aa48bf91eded04055b4aa8f3a15dacf24b863f8b35f', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-09T08:00:00Z","kind":"due"}', '2026-11-09 08:00:00+00', 'done', 0, NULL, '', '2026-11-09 08:00:00+00');
INSERT INTO public.inbox VALUES (63, 'house', '', 'due:roster_changes:2:2026-11-09T16:05:00+00:00', 'abfdd6cdb67e581fd928375fd3ea793a6c387985ceae57a09caa445bbe1ac01c', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-09T16:05:00Z","kind":"due"}', '2026-11-09 16:05:00+00', 'done', 0, NULL, '', '2026-11-09 16:05:00+00');
INSERT INTO public.inbox VALUES (64, 'house', '', 'due:housekeeping:2:2026-11-09T19:00:00+00:00', '6975ae46492f997595a4c3c731c8002f4d81bcec1e2ac865d354ceb4ed249e52', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-09T19:00:00Z","kind":"due"}', '2026-11-09 19:00:00+00', 'done', 0, NULL, '', '2026-11-09 19:00:00+00');
INSERT INTO public.inbox VALUES (65, 'house', '', 'due:patrol_prompt:2:2026-11-09T23:30:00+00:00', '9da01ff0e26b37b7925291b18e3ffc53f2124ce728cc6a175c17f28c67c67b9a', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-09T23:30:00Z","kind":"due"}', '2026-11-09 23:30:00+00', 'done', 0, NULL, '', '2026-11-09 23:30:00+00');
INSERT INTO public.inbox VALUES (66, 'house', '', 'due:month_final_late:2:2026-11-10T00:10:00+00:00', '9aa4d14b4aa1765ec17c1b74d35bf51a16fd1199dc522bcc443979954b3249e5', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-10T00:10:00Z","kind":"due"}', '2026-11-10 00:10:00+00', 'done', 0, NULL, '', '2026-11-10 00:10:00+00');
INSERT INTO public.inbox VALUES (67, 'house', '', 'due:orders_given_back:2:2026-11-10T00:20:00+00:00', '0f7660d4ee5961bfaa7f0a6de9158070ad1a480a819e3bf8081143adfcd6b7fe', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-10T00:20:00Z","kind":"due"}', '2026-11-10 00:20:00+00', 'done', 0, NULL, '', '2026-11-10 00:20:00+00');
INSERT INTO public.inbox VALUES (68, 'house', '', 'due:objections_watched:2:2026-11-10T00:30:00+00:00', 'aad68d489c3a899d1099c163b4e837781defc7c3a5b566b94c7ccf16ee4de813', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-10T00:30:00Z","kind":"due"}', '2026-11-10 00:30:00+00', 'done', 0, NULL, '', '2026-11-10 00:30:00+00');
INSERT INTO public.inbox VALUES (69, 'house', '', 'due:panels_looked_at:2:2026-11-10T00:40:00+00:00', 'e405f63dcee89d88517081a0ee7b59c7c2f04106d28fd4c2e2fb302031de3405', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-10T00:40:00Z","kind":"due"}', '2026-11-10 00:40:00+00', 'done', 0, NULL, '', '2026-11-10 00:40:00+00');
INSERT INTO public.inbox VALUES (70, 'house', '', 'due:honours_asked:2:2026-11-10T00:50:00+00:00', 'b6ebd29096a7337779dd0a25300019cd3749e5b9b2d3fb58345baf889bba4701', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-10T00:50:00Z","kind":"due"}', '2026-11-10 00:50:00+00', 'done', 0, NULL, '', '2026-11-10 00:50:00+00');
INSERT INTO public.inbox VALUES (71, 'house', '', 'due:month_published:2:2026-11-10T01:00:00+00:00', '080baf984a74370aef10ba17c2ff31f7517e774a88c47d19c69c7e5c6bad303d', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-10T01:00:00Z","kind":"due"}', '2026-11-10 01:00:00+00', 'done', 0, NULL, '', '2026-11-10 01:00:00+00');
INSERT INTO public.inbox VALUES (72, 'house', '', 'due:patrol_reminder:2:2026-11-10T08:00:00+00:00', '96a097a49a57de247e3ac6deb7de2c5952c0b087748b06429b15548eb4924ed0', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-10T08:00:00Z","kind":"due"}', '2026-11-10 08:00:00+00', 'done', 0, NULL, '', '2026-11-10 08:00:00+00');
INSERT INTO public.inbox VALUES (73, 'house', '', 'due:roster_changes:2:2026-11-10T16:05:00+00:00', '461c1431dfabc529cd875363dab9846d7098821611f5463bc94d10d17f33d6e5', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-10T16:05:00Z","kind":"due"}', '2026-11-10 16:05:00+00', 'done', 0, NULL, '', '2026-11-10 16:05:00+00');
INSERT INTO public.inbox VALUES (74, 'house', '', 'due:housekeeping:2:2026-11-10T19:00:00+00:00', '7cdb465cd0f942c055908cdcad94a3fa3f348bdf96782645ffdc686b9fd41b70', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-10T19:00:00Z","kind":"due"}', '2026-11-10 19:00:00+00', 'done', 0, NULL, '', '2026-11-10 19:00:00+00');
INSERT INTO public.inbox VALUES (75, 'house', '', 'due:patrol_prompt:2:2026-11-10T23:30:00+00:00', '2eba0611a6468388fa11d4e739c4469ddfce199f89584dfa50cad04eac059735', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-10T23:30:00Z","kind":"due"}', '2026-11-10 23:30:00+00', 'done', 0, NULL, '', '2026-11-10 23:30:00+00');
INSERT INTO public.inbox VALUES (76, 'house', '', 'due:month_final_late:2:2026-11-11T00:10:00+00:00', '4be814e3d78ebf698eb80b085d7850cc8f03c1c17ae52789e98fa7530fc9268c', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-11T00:10:00Z","kind":"due"}', '2026-11-11 00:10:00+00', 'done', 0, NULL, '', '2026-11-11 00:10:00+00');
INSERT INTO public.inbox VALUES (77, 'house', '', 'due:orders_given_back:2:2026-11-11T00:20:00+00:00', '95b46e3ee8c93dbdec7a33a891029ba9c8b579db040e4eafb88d52bc7f30ee36', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-11T00:20:00Z","kind":"due"}', '2026-11-11 00:20:00+00', 'done', 0, NULL, '', '2026-11-11 00:20:00+00');
INSERT INTO public.inbox VALUES (78, 'house', '', 'due:objections_watched:2:2026-11-11T00:30:00+00:00', '6d4159afb84c4bd5c520db16774decb94ae151e67008c17c89140986732b3404', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-11T00:30:00Z","kind":"due"}', '2026-11-11 00:30:00+00', 'done', 0, NULL, '', '2026-11-11 00:30:00+00');
INSERT INTO public.inbox VALUES (79, 'house', '', 'due:panels_looked_at:2:2026-11-11T00:40:00+00:00', '4c1e4fd9fa15eafcbf9b42eba29051f3504ee05006fb31bb658b37536d96aea5', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-11T00:40:00Z","kind":"due"}', '2026-11-11 00:40:00+00', 'done', 0, NULL, '', '2026-11-11 00:40:00+00');
INSERT INTO public.inbox VALUES (80, 'house', '', 'due:honours_asked:2:2026-11-11T00:50:00+00:00', 'f6a2adc93eb1526330bdd532b7d50cc812ccf4f7fe514118d7cef3e982f96a78', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-11T00:50:00Z","kind":"due"}', '2026-11-11 00:50:00+00', 'done', 0, NULL, '', '2026-11-11 00:50:00+00');
INSERT INTO public.inbox VALUES (81, 'house', '', 'due:patrol_reminder:2:2026-11-11T08:00:00+00:00', '03c72f28aa53e3001f9ba18c852ca6820aca77f5216af7333117774d461f1f79', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-11T08:00:00Z","kind":"due"}', '2026-11-11 08:00:00+00', 'done', 0, NULL, '', '2026-11-11 08:00:00+00');
INSERT INTO public.inbox VALUES (82, 'house', '', 'due:roster_changes:2:2026-11-11T16:05:00+00:00', '0f2634b229341aaf72cec2e3f5faebff41de8517ac2e1d08b5cc8e4eef12611e', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-11T16:05:00Z","kind":"due"}', '2026-11-11 16:05:00+00', 'done', 0, NULL, '', '2026-11-11 16:05:00+00');
INSERT INTO public.inbox VALUES (83, 'house', '', 'due:housekeeping:2:2026-11-11T19:00:00+00:00', '665b4c8cc5f6b0efddda4663494792dfbe8c933d43a87af62e26bfd2f82c2a61', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-11T19:00:00Z","kind":"due"}', '2026-11-11 19:00:00+00', 'done', 0, NULL, '', '2026-11-11 19:00:00+00');
INSERT INTO public.inbox VALUES (84, 'house', '', 'due:patrol_prompt:2:2026-11-11T23:30:00+00:00', 'deb468a7708f3c5c1ac1fbd6f6c98cf4bb02dfd84c205b4fc4a1cb897643d29f', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-11T23:30:00Z","kind":"due"}', '2026-11-11 23:30:00+00', 'done', 0, NULL, '', '2026-11-11 23:30:00+00');
INSERT INTO public.inbox VALUES (85, 'house', '', 'due:month_final_late:2:2026-11-12T00:10:00+00:00', '38c6f49b218b41e80bc01f7aed62c02e405de3a27498dd1080394e5f71e6f0d4', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-12T00:10:00Z","kind":"due"}', '2026-11-12 00:10:00+00', 'done', 0, NULL, '', '2026-11-12 00:10:00+00');
INSERT INTO public.inbox VALUES (86, 'house', '', 'due:orders_given_back:2:2026-11-12T00:20:00+00:00', '97d91be7dff5d21c48862ad2d14baffa35e10b0e7e6eaf848cc7b67185c7e1c3', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-12T00:20:00Z","kind":"due"}', '2026-11-12 00:20:00+00', 'done', 0, NULL, '', '2026-11-12 00:20:00+00');
INSERT INTO public.inbox VALUES (87, 'house', '', 'due:objections_watched:2:2026-11-12T00:30:00+00:00', '5ac0777018ae008299d2cfa146fe8392b11f951e5e370f6c7e2f5010bb190b22', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-12T00:30:00Z","kind":"due"}', '2026-11-12 00:30:00+00', 'done', 0, NULL, '', '2026-11-12 00:30:00+00');
INSERT INTO public.inbox VALUES (88, 'house', '', 'due:panels_looked_at:2:2026-11-12T00:40:00+00:00', '22239ef7e9d1bc87ecaf569f4ca4311d5684fae59d483f39f87815a1f19451c0', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-12T00:40:00Z","kind":"due"}', '2026-11-12 00:40:00+00', 'done', 0, NULL, '', '2026-11-12 00:40:00+00');
INSERT INTO public.inbox VALUES (89, 'house', '', 'due:honours_asked:2:2026-11-12T00:50:00+00:00', '9461dad8ff828329de2ef912178f5b6b4f581f4f576a1437689bb5e4c1d4816e', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-12T00:50:00Z","kind":"due"}', '2026-11-12 00:50:00+00', 'done', 0, NULL, '', '2026-11-12 00:50:00+00');
INSERT INTO public.inbox VALUES (90, 'house', '', 'due:patrol_reminder:2:2026-11-12T08:00:00+00:00', '43ef9ac7afeeadaf73d1b3a4f513bf6963b9d39a3f37e283383d013dab0bd26d', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-12T08:00:00Z","kind":"due"}', '2026-11-12 08:00:00+00', 'done', 0, NULL, '', '2026-11-12 08:00:00+00');
INSERT INTO public.inbox VALUES (91, 'house', '', 'due:roster_changes:2:2026-11-12T16:05:00+00:00', '9e0b50647e09c816a469bbe562d14931d7fb3c49d04bf7cd667195eef89ace53', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-12T16:05:00Z","kind":"due"}', '2026-11-12 16:05:00+00', 'done', 0, NULL, '', '2026-11-12 16:05:00+00');
INSERT INTO public.inbox VALUES (92, 'house', '', 'due:housekeeping:2:2026-11-12T19:00:00+00:00', 'a449bc1628d62ae6c81fd03f592ed76060d60a99eda0b1769571c1814cf28936', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-12T19:00:00Z","kind":"due"}', '2026-11-12 19:00:00+00', 'done', 0, NULL, '', '2026-11-12 19:00:00+00');
INSERT INTO public.inbox VALUES (93, 'house', '', 'due:patrol_prompt:2:2026-11-12T23:30:00+00:00', '04a40d7ba06e5edcec5dc373e6d682362580e5d36767ae7e1bf48e870a2fa321', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-12T23:30:00Z","kind":"due"}', '2026-11-12 23:30:00+00', 'done', 0, NULL, '', '2026-11-12 23:30:00+00');
INSERT INTO public.inbox VALUES (94, 'house', '', 'due:month_final_late:2:2026-11-13T00:10:00+00:00', '6502259eef0d2bb4809682d197b9eeef6fca6c1007972f815000c8860284655a', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-13T00:10:00Z","kind":"due"}', '2026-11-13 00:10:00+00', 'done', 0, NULL, '', '2026-11-13 00:10:00+00');
INSERT INTO public.inbox VALUES (95, 'house', '', 'due:orders_given_back:2:2026-11-13T00:20:00+00:00', 'c095f15cb4fb84df6d520fae14af7314d6dad73ace617fd10e5ed170636bfca5', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-13T00:20:00Z","kind":"due"}', '2026-11-13 00:20:00+00', 'done', 0, NULL, '', '2026-11-13 00:20:00+00');
INSERT INTO public.inbox VALUES (96, 'house', '', 'due:objections_watched:2:2026-11-13T00:30:00+00:00', '7b1fa13580baee5880330859ed607779ee632655a4bc44bb5fd0b62add3e8ca2', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-13T00:30:00Z","kind":"due"}', '2026-11-13 00:30:00+00', 'done', 0, NULL, '', '2026-11-13 00:30:00+00');
INSERT INTO public.inbox VALUES (97, 'house', '', 'due:panels_looked_at:2:2026-11-13T00:40:00+00:00', '461ac4de4d7cc1cbf5961d0686c575970cbbec5a17ac60e95fd883c867212ef9', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-13T00:40:00Z","kind":"due"}', '2026-11-13 00:40:00+00', 'done', 0, NULL, '', '2026-11-13 00:40:00+00');
INSERT INTO public.inbox VALUES (98, 'house', '', 'due:honours_asked:2:2026-11-13T00:50:00+00:00', '9497c6b1f79e2addf1a17ef06a64a58ef1bc83dcee2bff175d9dd873f0b5d116', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-13T00:50:00Z","kind":"due"}', '2026-11-13 00:50:00+00', 'done', 0, NULL, '', '2026-11-13 00:50:00+00');
INSERT INTO public.inbox VALUES (99, 'house', '', 'due:patrol_reminder:2:2026-11-13T08:00:00+00:00', 'b1d93de35a95b9d58554b64ad799e02be28c1c6cffef19a2ba982f3c303c0998', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-13T08:00:00Z","kind":"due"}', '2026-11-13 08:00:00+00', 'done', 0, NULL, '', '2026-11-13 08:00:00+00');
INSERT INTO public.inbox VALUES (100, 'house', '', 'due:roster_changes:2:2026-11-13T16:05:00+00:00', 'f2fbea0f8cf9dbcf6a6173461e293f38b4db1c0f92bc574707268db59830589b', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-13T16:05:00Z","kind":"due"}', '2026-11-13 16:05:00+00', 'done', 0, NULL, '', '2026-11-13 16:05:00+00');
INSERT INTO public.inbox VALUES (101, 'house', '', 'due:housekeeping:2:2026-11-13T19:00:00+00:00', 'ad4fe78e8f1fbfea56a8d14f38d6f82a477bf278766fe6b2c61c2c54da70138d', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-13T19:00:00Z","kind":"due"}', '2026-11-13 19:00:00+00', 'done', 0, NULL, '', '2026-11-13 19:00:00+00');
INSERT INTO public.inbox VALUES (102, 'house', '', 'due:month_final_late:2:2026-11-14T00:10:00+00:00', '5ad43aeb87ac7e4847fbf401cb67126af62c0db6e8aca731b1417fbc3a4956e5', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-14T00:10:00Z","kind":"due"}', '2026-11-14 00:10:00+00', 'done', 0, NULL, '', '2026-11-14 00:10:00+00');
INSERT INTO public.inbox VALUES (103, 'house', '', 'due:orders_given_back:2:2026-11-14T00:20:00+00:00', 'c9bac0387c557087292d630a015c919a28ac4241d9ec9bcd6156d04ba138f002', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-14T00:20:00Z","kind":"due"}', '2026-11-14 00:20:00+00', 'done', 0, NULL, '', '2026-11-14 00:20:00+00');
INSERT INTO public.inbox VALUES (104, 'house', '', 'due:objections_watched:2:2026-11-14T00:30:00+00:00', '97aeb42dc35d0b78dce34b5c0ffcdd99369684d477f20ac1f52bc14b1c4c0c42', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-14T00:30:00Z","kind":"due"}', '2026-11-14 00:30:00+00', 'done', 0, NULL, '', '2026-11-14 00:30:00+00');
INSERT INTO public.inbox VALUES (105, 'house', '', 'due:panels_looked_at:2:2026-11-14T00:40:00+00:00', 'c1af19d0369b7abe57187f7dcf8fc144dbc4d5ba764d17c874512ab05329fca8', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-14T00:40:00Z","kind":"due"}', '2026-11-14 00:40:00+00', 'done', 0, NULL, '', '2026-11-14 00:40:00+00');
INSERT INTO public.inbox VALUES (106, 'house', '', 'due:honours_asked:2:2026-11-14T00:50:00+00:00', '6f22a3c6490ce0cba489c1921db7a9b807fdc4b91d1f5d5cfe12f40ae2548c58', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-14T00:50:00Z","kind":"due"}', '2026-11-14 00:50:00+00', 'done', 0, NULL, '', '2026-11-14 00:50:00+00');
INSERT INTO public.inbox VALUES (107, 'house', '', 'due:roster_changes:2:2026-11-14T16:05:00+00:00', '8e97665e8af86f24e49146d15f5378228a29970f934980d4e5a6acf09e007080', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-14T16:05:00Z","kind":"due"}', '2026-11-14 16:05:00+00', 'done', 0, NULL, '', '2026-11-14 16:05:00+00');
INSERT INTO public.inbox VALUES (108, 'house', '', 'due:housekeeping:2:2026-11-14T19:00:00+00:00', 'e6c8f2133666e522b2e4d637a752005280a84d49f5d84b3b38d6b140455025d5', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-14T19:00:00Z","kind":"due"}', '2026-11-14 19:00:00+00', 'done', 0, NULL, '', '2026-11-14 19:00:00+00');
INSERT INTO public.inbox VALUES (109, 'house', '', 'due:month_final_late:2:2026-11-15T00:10:00+00:00', '7821cdd3ac0eb7e4dfe7dd9c9a560c50e11cb440b26a885cd82a03c01dcb2a39', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-15T00:10:00Z","kind":"due"}', '2026-11-15 00:10:00+00', 'done', 0, NULL, '', '2026-11-15 00:10:00+00');
INSERT INTO public.inbox VALUES (110, 'house', '', 'due:orders_given_back:2:2026-11-15T00:20:00+00:00', '1759d48920c3e1e86900858b431bb8ec5b5ef35eb6c314b0a83cabd68da6f4d3', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-15T00:20:00Z","kind":"due"}', '2026-11-15 00:20:00+00', 'done', 0, NULL, '', '2026-11-15 00:20:00+00');
INSERT INTO public.inbox VALUES (111, 'house', '', 'due:objections_watched:2:2026-11-15T00:30:00+00:00', '3c99ae080b6d21dcf5b5549387d14e9aea2f203655b0bb21db124600ed6606bc', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-15T00:30:00Z","kind":"due"}', '2026-11-15 00:30:00+00', 'done', 0, NULL, '', '2026-11-15 00:30:00+00');
INSERT INTO public.inbox VALUES (112, 'house', '', 'due:panels_looked_at:2:2026-11-15T00:40:00+00:00', '92d4ad240d6bc20323fbf9de38526ffa05c5c5c14354d456527ebe6cff6d6fd0', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-15T00:40:00Z","kind":"due"}', '2026-11-15 00:40:00+00', 'done', 0, NULL, '', '2026-11-15 00:40:00+00');
INSERT INTO public.inbox VALUES (113, 'house', '', 'due:honours_asked:2:2026-11-15T00:50:00+00:00', 'e3665aa514e418752b3a4aa31518fceae97154d26c5159dd8388aeb266daea0b', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-15T00:50:00Z","kind":"due"}', '2026-11-15 00:50:00+00', 'done', 0, NULL, '', '2026-11-15 00:50:00+00');
INSERT INTO public.inbox VALUES (114, 'house', '', 'due:roster_changes:2:2026-11-15T16:05:00+00:00', 'ca78f3088388d28eddc97acdd93a94d19d62626fd457cbdb9ff7d24cc887c661', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-15T16:05:00Z","kind":"due"}', '2026-11-15 16:05:00+00', 'done', 0, NULL, '', '2026-11-15 16:05:00+00');
INSERT INTO public.inbox VALUES (115, 'house', '', 'due:housekeeping:2:2026-11-15T19:00:00+00:00', 'b5acef9422c9db302113f464b8e72f99fe91243a5b361243d91f864fc3747153', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-15T19:00:00Z","kind":"due"}', '2026-11-15 19:00:00+00', 'done', 0, NULL, '', '2026-11-15 19:00:00+00');
INSERT INTO public.inbox VALUES (116, 'house', '', 'due:patrol_prompt:2:2026-11-15T23:30:00+00:00', '6c53f0dbff7aaf9df1e81fe19ffd71358829381a4e357b59c5d5080536e4138a', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-15T23:30:00Z","kind":"due"}', '2026-11-15 23:30:00+00', 'done', 0, NULL, '', '2026-11-15 23:30:00+00');
INSERT INTO public.inbox VALUES (117, 'house', '', 'due:month_final:2:2026-11-16T00:00:00+00:00', 'a68324de45d49b501a19e9d15b502bfe8d1f7235a71a33610e585bdceedbff33', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-16T00:00:00Z","kind":"due"}', '2026-11-16 00:00:00+00', 'done', 0, NULL, '', '2026-11-16 00:00:00+00');
INSERT INTO public.inbox VALUES (118, 'house', '', 'due:month_final_late:2:2026-11-16T00:10:00+00:00', '67d9d73a628322b7517dbe2eab3160382016b123d16d5d465025b9f965c74c8f', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-16T00:10:00Z","kind":"due"}', '2026-11-16 00:10:00+00', 'done', 0, NULL, '', '2026-11-16 00:10:00+00');
INSERT INTO public.inbox VALUES (119, 'house', '', 'due:orders_given_back:2:2026-11-16T00:20:00+00:00', 'ed965f31955f1ecd8eebeb8bd77f8bece23564c2bfe70d439ede5006bca38ff7', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-16T00:20:00Z","kind":"due"}', '2026-11-16 00:20:00+00', 'done', 0, NULL, '', '2026-11-16 00:20:00+00');
INSERT INTO public.inbox VALUES (120, 'house', '', 'due:objections_watched:2:2026-11-16T00:30:00+00:00', '4c4677b1df74a0cc7719a31ec12af60435d4ccc60ed20a62481dce62da00a707', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-16T00:30:00Z","kind":"due"}', '2026-11-16 00:30:00+00', 'done', 0, NULL, '', '2026-11-16 00:30:00+00');
INSERT INTO public.inbox VALUES (121, 'house', '', 'due:panels_looked_at:2:2026-11-16T00:40:00+00:00', '965d681bb245c4901949ad278e7b91068368ff63a440db882c03b6622ebad568', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-16T00:40:00Z","kind":"due"}', '2026-11-16 00:40:00+00', 'done', 0, NULL, '', '2026-11-16 00:40:00+00');
INSERT INTO public.inbox VALUES (122, 'house', '', 'due:honours_asked:2:2026-11-16T00:50:00+00:00', 'dc367f153177a3b31a8022f04d38fe94a20b60cff64be1a4cc1424aa06ce1628', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-16T00:50:00Z","kind":"due"}', '2026-11-16 00:50:00+00', 'done', 0, NULL, '', '2026-11-16 00:50:00+00');
INSERT INTO public.inbox VALUES (123, 'house', '', 'due:patrol_reminder:2:2026-11-16T08:00:00+00:00', '046f1efbea733158dd54437f1e17971a9c858838fca9800acecef3c00c4ecf41', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-16T08:00:00Z","kind":"due"}', '2026-11-16 08:00:00+00', 'done', 0, NULL, '', '2026-11-16 08:00:00+00');
INSERT INTO public.inbox VALUES (124, 'house', '', 'due:roster_changes:2:2026-11-16T16:05:00+00:00', 'b3b81640dbb91336e0577ad6ea9e6ecac569ad06229dd83921f986e2cd5168cd', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-16T16:05:00Z","kind":"due"}', '2026-11-16 16:05:00+00', 'done', 0, NULL, '', '2026-11-16 16:05:00+00');
INSERT INTO public.inbox VALUES (125, 'house', '', 'due:housekeeping:2:2026-11-16T19:00:00+00:00', 'ba03ed945fa525ad47e32ce56803aca8cb7080a9350e3d51bcd2a9ab27a1a972', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-16T19:00:00Z","kind":"due"}', '2026-11-16 19:00:00+00', 'done', 0, NULL, '', '2026-11-16 19:00:00+00');
INSERT INTO public.inbox VALUES (126, 'house', '', 'due:patrol_prompt:2:2026-11-16T23:30:00+00:00', '22b1630ff454cd291072f4933723c7e3f9ee91c54b6bdd08bb3935f877a8e1f5', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-16T23:30:00Z","kind":"due"}', '2026-11-16 23:30:00+00', 'done', 0, NULL, '', '2026-11-16 23:30:00+00');
INSERT INTO public.inbox VALUES (127, 'house', '', 'due:month_final_late:2:2026-11-17T00:10:00+00:00', 'd1a29f2aea93a1cde7301a4dd49207239d0f438a0369469d2e4b93f2f785b86a', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-17T00:10:00Z","kind":"due"}', '2026-11-17 00:10:00+00', 'done', 0, NULL, '', '2026-11-17 00:10:00+00');
INSERT INTO public.inbox VALUES (128, 'house', '', 'due:orders_given_back:2:2026-11-17T00:20:00+00:00', 'bbcd53f82ee933341b27939d4be1948128ce23b328defdfacac6a333930e119b', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-17T00:20:00Z","kind":"due"}', '2026-11-17 00:20:00+00', 'done', 0, NULL, '', '2026-11-17 00:20:00+00');
INSERT INTO public.inbox VALUES (129, 'house', '', 'due:objections_watched:2:2026-11-17T00:30:00+00:00', 'dae79ebb1b1a0fc83186f60b49d24e03175bc8fc5d5da020579cc62fb370dfb9', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-17T00:30:00Z","kind":"due"}', '2026-11-17 00:30:00+00', 'done', 0, NULL, '', '2026-11-17 00:30:00+00');
INSERT INTO public.inbox VALUES (130, 'house', '', 'due:panels_looked_at:2:2026-11-17T00:40:00+00:00', '0f067015f6854aa5e9fd218c4bb42cda345bd5336308a4e6ecd8dc90ab5d0d22', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-17T00:40:00Z","kind":"due"}', '2026-11-17 00:40:00+00', 'done', 0, NULL, '', '2026-11-17 00:40:00+00');
INSERT INTO public.inbox VALUES (131, 'house', '', 'due:honours_asked:2:2026-11-17T00:50:00+00:00', '34fd02250b7e1e9c4809acb1348deecf69dcebd48a9e877f22282da534ae4d82', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-17T00:50:00Z","kind":"due"}', '2026-11-17 00:50:00+00', 'done', 0, NULL, '', '2026-11-17 00:50:00+00');
INSERT INTO public.inbox VALUES (132, 'house', '', 'due:patrol_reminder:2:2026-11-17T08:00:00+00:00', 'ce27f628c0e57b8f261c8077664543bb9d733ddfe5cf4e25cd68246b9a683267', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-17T08:00:00Z","kind":"due"}', '2026-11-17 08:00:00+00', 'done', 0, NULL, '', '2026-11-17 08:00:00+00');
INSERT INTO public.inbox VALUES (133, 'house', '', 'due:roster_changes:2:2026-11-17T16:05:00+00:00', '3d6769875c4ba8a68f3504035a1713d8d09311301b95a7291c6efbabb6660592', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-17T16:05:00Z","kind":"due"}', '2026-11-17 16:05:00+00', 'done', 0, NULL, '', '2026-11-17 16:05:00+00');
INSERT INTO public.inbox VALUES (134, 'house', '', 'due:housekeeping:2:2026-11-17T19:00:00+00:00', '81e612459da65882ec0e51ac7d2ccb7cc7051d73a5e936b9ea5ffc8c5885a7d4', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-17T19:00:00Z","kind":"due"}', '2026-11-17 19:00:00+00', 'done', 0, NULL, '', '2026-11-17 19:00:00+00');
INSERT INTO public.inbox VALUES (135, 'house', '', 'due:patrol_prompt:2:2026-11-17T23:30:00+00:00', 'ff3450a0c21fef0e057a547495c39015e6206f25b5bf08b2ef71a9be62331776', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-17T23:30:00Z","kind":"due"}', '2026-11-17 23:30:00+00', 'done', 0, NULL, '', '2026-11-17 23:30:00+00');
INSERT INTO public.inbox VALUES (136, 'house', '', 'due:month_final_late:2:2026-11-18T00:10:00+00:00', 'ce1acc4cbf9a306c698aa757d77ac1367cf6f46275b85bbd7cccc6d620c01084', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-18T00:10:00Z","kind":"due"}', '2026-11-18 00:10:00+00', 'done', 0, NULL, '', '2026-11-18 00:10:00+00');
INSERT INTO public.inbox VALUES (137, 'house', '', 'due:orders_given_back:2:2026-11-18T00:20:00+00:00', '29a434ceb7e6afe448b129707b7f8eac161ce5704dfc6d0c88e13700ab0fba0b', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-18T00:20:00Z","kind":"due"}', '2026-11-18 00:20:00+00', 'done', 0, NULL, '', '2026-11-18 00:20:00+00');
INSERT INTO public.inbox VALUES (138, 'house', '', 'due:objections_watched:2:2026-11-18T00:30:00+00:00', '1d48f6538f73420a10847e7ce04a0277b21a60c6bf0c08b71f1cdc3d4fd1ee4f', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-18T00:30:00Z","kind":"due"}', '2026-11-18 00:30:00+00', 'done', 0, NULL, '', '2026-11-18 00:30:00+00');
INSERT INTO public.inbox VALUES (139, 'house', '', 'due:panels_looked_at:2:2026-11-18T00:40:00+00:00', '5c28f4cae1ae0b2b5c1ab2caf4d2995823d0136b1748e8150a1aa8e915c21656', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-18T00:40:00Z","kind":"due"}', '2026-11-18 00:40:00+00', 'done', 0, NULL, '', '2026-11-18 00:40:00+00');
INSERT INTO public.inbox VALUES (140, 'house', '', 'due:honours_asked:2:2026-11-18T00:50:00+00:00', '4f1a77e8ac6166936ebb86be86794ac2bd39c419197ca3bc8bd0957b0ebfffba', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-18T00:50:00Z","kind":"due"}', '2026-11-18 00:50:00+00', 'done', 0, NULL, '', '2026-11-18 00:50:00+00');
INSERT INTO public.inbox VALUES (141, 'house', '', 'due:patrol_reminder:2:2026-11-18T08:00:00+00:00', '0a222380285068857e5364614481f144f5319ee4ca757b682d158d989bb4c8b2', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-18T08:00:00Z","kind":"due"}', '2026-11-18 08:00:00+00', 'done', 0, NULL, '', '2026-11-18 08:00:00+00');
INSERT INTO public.inbox VALUES (142, 'house', '', 'due:roster_changes:2:2026-11-18T16:05:00+00:00', 'b70847c121b6b98314c6bd40d46206fe62c1271c8c22df12a6dd70f08748c81d', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-18T16:05:00Z","kind":"due"}', '2026-11-18 16:05:00+00', 'done', 0, NULL, '', '2026-11-18 16:05:00+00');
INSERT INTO public.inbox VALUES (143, 'house', '', 'due:housekeeping:2:2026-11-18T19:00:00+00:00', '3fb239a64c567068b274918501b9209ffa70a2529e38ec5616bccb2eb2ed2b7f', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-18T19:00:00Z","kind":"due"}', '2026-11-18 19:00:00+00', 'done', 0, NULL, '', '2026-11-18 19:00:00+00');
INSERT INTO public.inbox VALUES (144, 'house', '', 'due:patrol_prompt:2:2026-11-18T23:30:00+00:00', '0c658324bfec722df0fccf89e6c61f3c90f25ae6f83c2247822a1e4e885e7549', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-18T23:30:00Z","kind":"due"}', '2026-11-18 23:30:00+00', 'done', 0, NULL, '', '2026-11-18 23:30:00+00');
INSERT INTO public.inbox VALUES (145, 'house', '', 'due:month_final_late:2:2026-11-19T00:10:00+00:00', '2ec6b410433bb6fedf3bdf04e4765566994d169aa5c79779000960c6e5d553bb', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-19T00:10:00Z","kind":"due"}', '2026-11-19 00:10:00+00', 'done', 0, NULL, '', '2026-11-19 00:10:00+00');
INSERT INTO public.inbox VALUES (146, 'house', '', 'due:orders_given_back:2:2026-11-19T00:20:00+00:00', '0416456430892853fd9b9f11d09a0bc9280431a60fccf13e7903df6370c4d64a', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-19T00:20:00Z","kind":"due"}', '2026-11-19 00:20:00+00', 'done', 0, NULL, '', '2026-11-19 00:20:00+00');
INSERT INTO public.inbox VALUES (147, 'house', '', 'due:objections_watched:2:2026-11-19T00:30:00+00:00', '5055014e08039316d396e8f98c22c324183981302872ffaf513eb652b80313cc', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-19T00:30:00Z","kind":"due"}', '2026-11-19 00:30:00+00', 'done', 0, NULL, '', '2026-11-19 00:30:00+00');
INSERT INTO public.inbox VALUES (148, 'house', '', 'due:panels_looked_at:2:2026-11-19T00:40:00+00:00', 'a2541e561f1656f7e1d03405fade768119bc27e5baa55ec899565b307139d13b', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-19T00:40:00Z","kind":"due"}', '2026-11-19 00:40:00+00', 'done', 0, NULL, '', '2026-11-19 00:40:00+00');
INSERT INTO public.inbox VALUES (149, 'house', '', 'due:honours_asked:2:2026-11-19T00:50:00+00:00', 'b8d362ea74d825875a02c979adbdc4bdb4b009ea2a8a2369db6950f7523f1ff7', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-19T00:50:00Z","kind":"due"}', '2026-11-19 00:50:00+00', 'done', 0, NULL, '', '2026-11-19 00:50:00+00');
INSERT INTO public.inbox VALUES (150, 'house', '', 'due:patrol_reminder:2:2026-11-19T08:00:00+00:00', '4bf056210f560edf0035be76af8fe56418844f0afff4688f562ec1d94340810d', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-19T08:00:00Z","kind":"due"}', '2026-11-19 08:00:00+00', 'done', 0, NULL, '', '2026-11-19 08:00:00+00');
INSERT INTO public.inbox VALUES (151, 'house', '', 'due:roster_changes:2:2026-11-19T16:05:00+00:00', 'c5706496fa18e526fbc865dd7373d7a3eda79f6b648c482f2e513ffa49a73d4b', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-19T16:05:00Z","kind":"due"}', '2026-11-19 16:05:00+00', 'done', 0, NULL, '', '2026-11-19 16:05:00+00');
INSERT INTO public.inbox VALUES (152, 'house', '', 'due:housekeeping:2:2026-11-19T19:00:00+00:00', '4870680c14b4a85523de1783e90f51d553687981959fb3ec7b3c41572f1771c6', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-19T19:00:00Z","kind":"due"}', '2026-11-19 19:00:00+00', 'done', 0, NULL, '', '2026-11-19 19:00:00+00');
INSERT INTO public.inbox VALUES (153, 'house', '', 'due:patrol_prompt:2:2026-11-19T23:30:00+00:00', 'b0c93530ceeb475fb5fd8b2fcb8cb5f9668983a299a602de9167b30e9eec2728', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-19T23:30:00Z","kind":"due"}', '2026-11-19 23:30:00+00', 'done', 0, NULL, '', '2026-11-19 23:30:00+00');
INSERT INTO public.inbox VALUES (154, 'house', '', 'due:month_final_late:2:2026-11-20T00:10:00+00:00', '96c37f32678d6e816ac5961ee1b26c3169fa94074269a96464309d8370e24ae0', 'due:2', NULL, NULL, '{"task":"month_final_late","area_id":2,"due_at":"2026-11-20T00:10:00Z","kind":"due"}', '2026-11-20 00:10:00+00', 'done', 0, NULL, '', '2026-11-20 00:10:00+00');
INSERT INTO public.inbox VALUES (155, 'house', '', 'due:orders_given_back:2:2026-11-20T00:20:00+00:00', '4bc4d042efe1c8c816a40f3409c106ad0240e5991a83ff5d392b429df70e3652', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-20T00:20:00Z","kind":"due"}', '2026-11-20 00:20:00+00', 'done', 0, NULL, '', '2026-11-20 00:20:00+00');
INSERT INTO public.inbox VALUES (156, 'house', '', 'due:objections_watched:2:2026-11-20T00:30:00+00:00', '3395e35bda38293da5636866565d815f07cfb6e936c77d5ad1d07094596f43aa', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-20T00:30:00Z","kind":"due"}', '2026-11-20 00:30:00+00', 'done', 0, NULL, '', '2026-11-20 00:30:00+00');
INSERT INTO public.inbox VALUES (157, 'house', '', 'due:panels_looked_at:2:2026-11-20T00:40:00+00:00', 'b4e3a3cad8fe4cb8bb8dbeed28bb8e80842f4b2ba890c0299ab4203fff318a98', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-20T00:40:00Z","kind":"due"}', '2026-11-20 00:40:00+00', 'done', 0, NULL, '', '2026-11-20 00:40:00+00');
INSERT INTO public.inbox VALUES (158, 'house', '', 'due:honours_asked:2:2026-11-20T00:50:00+00:00', '7276ad5b583e51eef270adca49e4b30a40f578be421fd6b03e5ae84aea252b1f', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-20T00:50:00Z","kind":"due"}', '2026-11-20 00:50:00+00', 'done', 0, NULL, '', '2026-11-20 00:50:00+00');
INSERT INTO public.inbox VALUES (159, 'web', 'web', 'a5/m1', 'f76a6075bb1c5209f3a5c8cfa21dac9d38bfb44e4a2c9c0078ac548f178746ce', 'p5', 5, 5, '{"text":"记分","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (160, 'web', 'web', 'a5/m2', '9c179194055878806f31c498cbbd0fd2bb24957a90324ca20f617b4057213960', 'p5', 5, 5, '{"text":"SH-001","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (161, 'web', 'web', 'a5/m3', 'd8f03259249fca75577ca414c872ff90ac03d6318527c6f8d5e6c639b6a3962e', 'p5', 5, 5, '{"text":"","press":"~1.choose_kind:bonus","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (162, 'web', 'web', 'a5/m4', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (163, 'web', 'web', 'a5/m5', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (164, 'web', 'web', 'a5/m6', '5c0df38789d2fa2d014a578dc3bd0ab4f98f2b8520f613822bf34949919b7e4b', 'p5', 5, 5, '{"text":"扫雪","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (165, 'web', 'web', 'a5/m7', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (166, 'web', 'web', 'a5/m8', '172caa53812a313a6706152bc3a8885e18ce2e532fe567abd0239e877fd99489', 'p5', 5, 5, '{"text":"货架","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (167, 'web', 'web', 'a5/m9', 'c2627edbeefe2f2886778a25da8c6e414a1732e4edc6a778ed7e08e06fd235d1', 'p5', 5, 5, '{"text":"","press":"shelf.new:2","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (168, 'web', 'web', 'a5/m10', '4d0f6593e48058a5cbd8a0f12a03e1ec7e046e31b808b1195d16e47b247cec89', 'p5', 5, 5, '{"text":"洗衣液","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (169, 'web', 'web', 'a5/m11', 'c89a7fbfcef466d28af77c62542ca9d6a59eae4e7b085b5fe9e43e74ac985239', 'p5', 5, 5, '{"text":"2","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (170, 'web', 'web', 'a5/m12', '02c459a10e0dcfb00cab0e1f39e207d3cb895d5312c51ae70765dc2815a2f3ec', 'p5', 5, 5, '{"text":"0","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (171, 'web', 'web', 'a5/m13', '90b82207d8ef2de33021e8fab0b32c8157293f3633d688c90f0b3fc2ed15dead', 'p5', 5, 5, '{"text":"","press":"shelf.stock_in:1","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (172, 'web', 'web', 'a5/m14', 'e7b4175891d834cf9f93bd314caf12e9300ef45659eb52eabd16e83c471d6606', 'p5', 5, 5, '{"text":"No. 7","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (173, 'web', 'web', 'a5/m15', 'c5dff8a2157e269d7a2f65fd04da05946eccbf9fcac4d5ac8d8fef9a77bf4752', 'p5', 5, 5, '{"text":"","press":"~3.take_day:today","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (174, 'web', 'web', 'a5/m16', '66e8b71c01f8ce629faabe801493907187d2e96701b3e3d2911233d71f0d23a5', 'p5', 5, 5, '{"text":"5","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (175, 'web', 'web', 'a5/m17', '0c8d7c0c18c1b5ee5aa84cd96a752c13d20edca2cb22d8d492448d84d716dc7f', 'p5', 5, 5, '{"text":"90","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (176, 'web', 'web', 'a5/m18', '73f7d97b00f716aacddf8dbab075e51e3cf6fb8ed6d7989467e7fbaf6b8cb933', 'p5', 5, 5, '{"text":"","press":"~3.take_picture:none","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (177, 'web', 'web', 'a5/m19', '15b9073dbefb69b50480f8d2a74be18a2c395ee8d1f98b34c6cddc5c6ab95c2a', 'p5', 5, 5, '{"text":"","press":"~3.confirm:yes","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (178, 'web', 'web', 'a4/m1', '4ce0b09f4c501ad10d0504630ff5341957aec2313b1b65c322300a27bf49307c', 'p4', 4, 4, '{"text":"兑换","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (179, 'web', 'web', 'a4/m2', 'a98c6bd8309a13a3d192de2e115e3d4a30fdca3d6c9e08e399706f18033bb519', 'p4', 4, 4, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (180, 'web', 'web', 'a4/m3', 'bbc6d16812515e148840c29d1694cc0bb36edcaa357a1d3589a1033f0d9d0b12', 'p4', 4, 4, '{"text":"2","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (181, 'web', 'web', 'a4/m4', '0f8296586d99004987a2c5f59eb2bb9558b9366973fea69388fd3a7974fb7775', 'p4', 4, 4, '{"text":"","press":"~1.confirm:yes","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (182, 'web', 'web', 'a1/m1', 'e1f29c6d9b98d4faf20547d7812deb6377fb77e7e1e476ab822e04c30499acc9', 'p1', 1, 1, '{"text":"河边有垃圾","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (183, 'web', 'web', 'a1/m2', '410fe2f70f2cef715409213f085cde088a1cf0f645cab210e90196ea81ad32a2', 'p1', 1, 1, '{"text":"","press":"~1.take_more:category.environment","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (184, 'web', 'web', 'a2/m1', '73fdeb756f284eb92ce54d65d7994412f7b5f3696d4fb94a5200b16ca27ff995', 'p2', 2, 2, '{"text":"","press":"case.dispatch:1","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (185, 'web', 'web', 'a2/m2', '5f4935c1860c60ff542d1ceda24771d8db7c27a9c280c6e2e3223ebe4e45c0f8', 'p2', 2, 2, '{"text":"","press":"~1.give_to_unit:enforcement","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (186, 'web', 'web', 'a1/m3', 'b16fca2491a9f583bd9afdb78967f4b7c79fc32ef5820783a16961de6c0cdde2', 'p1', 1, 1, '{"text":"村口路灯不亮","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');


--
-- Data for Name: lane; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lane VALUES ('p2', 2, '{"count": 1, "open": []}', '2026-11-20 01:00:00+00');
INSERT INTO public.lane VALUES ('p1', 3, '{"count": 2, "open": [{"id": 2, "flow": "file_case", "step": "take_more", "data": {"media": [], "words": "村口路灯不亮", "place": null, "album": "", "said": {"": "村口路灯不亮"}}, "question": {"text": "收到说明。\n看着像「路灯不亮」。点一下就立案：", "buttons": [["路灯不亮", "~2.take_more:item.street_light"], ["安保维稳", "~2.take_more:category.order"], ["违法建设", "~2.take_more:category.building"], ["安全生产", "~2.take_more:category.safety"], ["环境保护", "~2.take_more:category.environment"], ["矛盾纠纷", "~2.take_more:category.disputes"], ["便民服务", "~2.take_more:category.services"], ["不是报事", "~2.take_more:no"]], "free": true, "amounts": false}}]}', '2026-11-20 01:00:00+00');
INSERT INTO public.lane VALUES ('p5', 19, '{"count": 3, "open": []}', '2026-11-20 01:00:00+00');
INSERT INTO public.lane VALUES ('p4', 4, '{"count": 1, "open": []}', '2026-11-20 01:00:00+00');


--
-- Data for Name: lease; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lease VALUES ('settlement:1', '46a19116fce847beaf06a2f26f03bba5', '2026-11-03 18:05:00+00', 1);
INSERT INTO public.lease VALUES ('door:web:web', '94ec4ad8c12a4ac4acd4e293d2ce38c1', '2026-11-20 01:01:00+00', 1);


--
-- Data for Name: ledger; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger VALUES (1, 2, 1, 'credit', 1, NULL, '2026-10', '1', 7200, 7200, '2026-10-31', '2026-11-16 00:00:00+00', NULL, NULL, 'credit:1:1', 'a9647aa6d06a4038dae099f11f69f4893854afdbc447384235c5fd7548db07fd', '0000000000000000000000000000000000000000000000000000000000000000', 'afaaf7694a24b9285a05cf5cdc211eecdbbf68950432a0a0a14b3620cec4f3ba');
INSERT INTO public.ledger VALUES (2, 2, 2, 'score', 1, NULL, 'P1', '1', 50, 0, '2026-11-20', '2026-11-20 01:00:00+00', 5, NULL, 'chat:165', '353f4d93a8f8125d8a056f0ca7f53ed8be8508645ee659788d04fa3854789d61', 'afaaf7694a24b9285a05cf5cdc211eecdbbf68950432a0a0a14b3620cec4f3ba', '0040c19264ab1a0e41778909c4367e701491c5e61351c307efba1be16d39c47b');
INSERT INTO public.ledger VALUES (3, 2, 3, 'spend', 1, NULL, 'G01', '2', -400, -400, '2026-11-20', '2026-11-20 01:00:00+00', 4, NULL, 'spend:1', '5e9e76ce792888c09e2a1c54c2d1acff04e9ce3154c377e15f02cb4eaa40842a', '0040c19264ab1a0e41778909c4367e701491c5e61351c307efba1be16d39c47b', '114fd7eb09fd4a4e5899c0c6a61919de0c428905a90c890cbfdc838a415b5046');


--
-- Data for Name: ledger_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_head VALUES (2, 3, '114fd7eb09fd4a4e5899c0c6a61919de0c428905a90c890cbfdc838a415b5046');


--
-- Data for Name: ledger_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_text VALUES (1, '4b4aa4853c95a5f2a8707c3959e7b211', '', '');
INSERT INTO public.ledger_text VALUES (2, 'c21c8a14612651020bf17e3d552dfb0b', '', '扫雪');
INSERT INTO public.ledger_text VALUES (3, '51af4e6172b9d8267b4929a5bf68cb4f', '', '洗衣液');


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.media VALUES (1, NULL, 0, 'photo', 'ready', '取货码', '', '', '', '6affb2ea7014100d8ffdd94c638aefab89a835d3d65a6e532b866841c27a0f6d.png', '6affb2ea7014100d8ffdd94c638aefab89a835d3d65a6e532b866841c27a0f6d.png', 'image/png', 0, 0, '', 1, NULL, '2026-11-20 01:03:00+00', '2026-11-20 01:00:00+00');


--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member VALUES (1, 1, 4, '李秀兰', false, '2026-01-01', NULL);


--
-- Data for Name: objection; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: objection_media; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: objection_text; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: offer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.offer VALUES (2, '[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (3, '[{"label":"办结","token":"case.finish:1"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (1, '[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (5, '[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"货架","token":"shelf.open"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (4, '[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}]', '2026-11-20 01:00:00+00');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (1, 4, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月3日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-02 23:30:00+00', 'sent', 1, NULL, '2026-11-02 23:33:00+00', '["out-1-0"]', '2026-11-02 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (2, 10, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-03 08:00:00+00', 'sent', 1, NULL, '2026-11-03 08:03:00+00', '["out-2-0"]', '2026-11-03 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (3, 13, 0, 5, NULL, NULL, '{"text":"上月积分算好了，公示以前请看一眼：\n上河村这个月兑换最多要花：\n2026年10月公布后能兑换的：72 分，72 元\n手里还没用的：0 分，0 元\n合计 72 元。办法里没有写预算（budget_yuan），没法比。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-03 18:00:00+00', 'sent', 1, NULL, '2026-11-03 18:03:00+00', '["out-3-0"]', '2026-11-03 18:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (4, 15, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月4日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-03 23:30:00+00', 'sent', 1, NULL, '2026-11-03 23:33:00+00', '["out-4-0"]', '2026-11-03 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (5, 21, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-04 08:00:00+00', 'sent', 1, NULL, '2026-11-04 08:03:00+00', '["out-5-0"]', '2026-11-04 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (6, 24, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月5日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-04 23:30:00+00', 'sent', 1, NULL, '2026-11-04 23:33:00+00', '["out-6-0"]', '2026-11-04 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (7, 30, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-05 08:00:00+00', 'sent', 1, NULL, '2026-11-05 08:03:00+00', '["out-7-0"]', '2026-11-05 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (8, 33, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月6日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-05 23:30:00+00', 'sent', 1, NULL, '2026-11-05 23:33:00+00', '["out-8-0"]', '2026-11-05 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (9, 39, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-06 08:00:00+00', 'sent', 1, NULL, '2026-11-06 08:03:00+00', '["out-9-0"]', '2026-11-06 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (10, 56, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月9日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-08 23:30:00+00', 'sent', 1, NULL, '2026-11-08 23:33:00+00', '["out-10-0"]', '2026-11-08 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (11, 62, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-09 08:00:00+00', 'sent', 1, NULL, '2026-11-09 08:03:00+00', '["out-11-0"]', '2026-11-09 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (12, 65, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月10日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-09 23:30:00+00', 'sent', 1, NULL, '2026-11-09 23:33:00+00', '["out-12-0"]', '2026-11-09 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (13, 71, 0, 5, NULL, NULL, '{"text":"上河村上月积分已公示，但还没有绑定的村群。\n请把我拉进村群，在群里发「绑定本群」。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-10 01:00:00+00', 'sent', 1, NULL, '2026-11-10 01:03:00+00', '["out-13-0"]', '2026-11-10 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (14, 72, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-10 08:00:00+00', 'sent', 1, NULL, '2026-11-10 08:03:00+00', '["out-14-0"]', '2026-11-10 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (15, 75, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月11日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-10 23:30:00+00', 'sent', 1, NULL, '2026-11-10 23:33:00+00', '["out-15-0"]', '2026-11-10 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (16, 81, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-11 08:00:00+00', 'sent', 1, NULL, '2026-11-11 08:03:00+00', '["out-16-0"]', '2026-11-11 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (17, 84, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月12日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-11 23:30:00+00', 'sent', 1, NULL, '2026-11-11 23:33:00+00', '["out-17-0"]', '2026-11-11 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (18, 90, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-12 08:00:00+00', 'sent', 1, NULL, '2026-11-12 08:03:00+00', '["out-18-0"]', '2026-11-12 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (19, 93, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月13日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-12 23:30:00+00', 'sent', 1, NULL, '2026-11-12 23:33:00+00', '["out-19-0"]', '2026-11-12 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (20, 99, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-13 08:00:00+00', 'sent', 1, NULL, '2026-11-13 08:03:00+00', '["out-20-0"]', '2026-11-13 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (21, 116, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月16日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-15 23:30:00+00', 'sent', 1, NULL, '2026-11-15 23:33:00+00', '["out-21-0"]', '2026-11-15 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (22, 122, 0, 5, 'honours:1', NULL, '{"text":"上河村2026年10月的积分已经公布，可以评荣誉了。\n点「评荣誉」，照提名选定，或按评议小组的意见改。","buttons":[{"label":"评荣誉","token":"honours.select"}],"photos":[],"files":[],"amounts":false}', '2026-11-16 00:50:00+00', 'sent', 1, NULL, '2026-11-16 00:53:00+00', '["out-22-0"]', '2026-11-16 00:50:00+00', '', 0);
INSERT INTO public.outbox VALUES (23, 123, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-16 08:00:00+00', 'sent', 1, NULL, '2026-11-16 08:03:00+00', '["out-23-0"]', '2026-11-16 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (24, 126, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月17日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-16 23:30:00+00', 'sent', 1, NULL, '2026-11-16 23:33:00+00', '["out-24-0"]', '2026-11-16 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (25, 132, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-17 08:00:00+00', 'sent', 1, NULL, '2026-11-17 08:03:00+00', '["out-25-0"]', '2026-11-17 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (26, 135, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月18日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-17 23:30:00+00', 'sent', 1, NULL, '2026-11-17 23:33:00+00', '["out-26-0"]', '2026-11-17 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (27, 141, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-18 08:00:00+00', 'sent', 1, NULL, '2026-11-18 08:03:00+00', '["out-27-0"]', '2026-11-18 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (28, 144, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月19日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-18 23:30:00+00', 'sent', 1, NULL, '2026-11-18 23:33:00+00', '["out-28-0"]', '2026-11-18 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (29, 150, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-19 08:00:00+00', 'sent', 1, NULL, '2026-11-19 08:03:00+00', '["out-29-0"]', '2026-11-19 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (30, 153, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月20日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-19 23:30:00+00', 'sent', 1, NULL, '2026-11-19 23:33:00+00', '["out-30-0"]', '2026-11-19 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (31, 159, 0, 5, NULL, NULL, '{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-31-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (32, 160, 0, 5, NULL, NULL, '{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-32-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (33, 161, 0, 5, NULL, NULL, '{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-33-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (34, 162, 0, 5, NULL, NULL, '{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-34-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (35, 163, 0, 5, NULL, NULL, '{"text":"为什么？请写一句：什么时候、在哪里、做了什么。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-35-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (36, 164, 0, 5, NULL, NULL, '{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-36-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (37, 165, 0, 5, NULL, NULL, '{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-37-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (38, 166, 0, 5, NULL, NULL, '{"text":"上河村货架还是空的。点「加新商品」。","buttons":[{"label":"加新商品","token":"shelf.new:2"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-38-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (39, 167, 0, 5, NULL, NULL, '{"text":"新商品叫什么？比如：洗衣液 2公斤。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-39-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (40, 168, 0, 5, NULL, NULL, '{"text":"洗衣液，一份多少分？可以有半分。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-40-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (41, 169, 0, 5, NULL, NULL, '{"text":"每户每月最多换几份？回数字，不限回 0。","buttons":[{"label":"1 份","token":"~2.take_limit:1"},{"label":"2 份","token":"~2.take_limit:2"},{"label":"3 份","token":"~2.take_limit:3"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-41-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (42, 170, 0, 5, NULL, NULL, '{"text":"上架了：\nG01 洗衣液 2分，库存 0\n库存还没有，点「进货」。","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-42-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (43, 171, 0, 5, NULL, NULL, '{"text":"洗衣液进货：发票号码是多少？发票照片也可以一起发。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-43-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (44, 172, 0, 5, NULL, NULL, '{"text":"发票是哪天的？比如 11月18日。","buttons":[{"label":"今天","token":"~3.take_day:today"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-44-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (45, 173, 0, 5, NULL, NULL, '{"text":"洗衣液进了多少份？","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-45-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (46, 174, 0, 5, NULL, NULL, '{"text":"发票一共多少元？捐赠的回 0。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-46-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (47, 175, 0, 5, NULL, NULL, '{"text":"请发一张发票照片。没有就点「没有照片」。","buttons":[{"label":"没有照片","token":"~3.take_picture:none"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-47-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (48, 176, 0, 5, NULL, NULL, '{"text":"请核对：\n洗衣液 进 5 份，90 元\n发票 No. 7，11月20日\n记上以后不能改。","buttons":[{"label":"记上","token":"~3.confirm:yes"},{"label":"不记","token":"~3.confirm:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-48-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (49, 177, 0, 5, NULL, NULL, '{"text":"进货记上了：\nG01 洗衣液 2分，库存 5","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-49-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (50, 178, 0, 4, NULL, NULL, '{"text":"SH-001 可用 72 分，已下单待领 0 分。\n能换的在下面。点一样，或回它的数字、名字。","buttons":[{"label":"洗衣液 2分（剩5）","token":"~1.choose_goods:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-50-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (51, 179, 0, 4, NULL, NULL, '{"text":"洗衣液，每份 2 分，您最多能换 5 份。\n换几份？点一下，或回数字。","buttons":[{"label":"1 份","token":"~1.choose_quantity:1"},{"label":"2 份","token":"~1.choose_quantity:2"},{"label":"3 份","token":"~1.choose_quantity:3"},{"label":"4 份","token":"~1.choose_quantity:4"},{"label":"5 份","token":"~1.choose_quantity:5"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-51-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (52, 180, 0, 4, NULL, NULL, '{"text":"请核对：\nSH-001 李秀兰户，换 洗衣液 × 2\n用 4 分，用后剩 68 分。","buttons":[{"label":"确认","token":"~1.confirm:yes"},{"label":"不换","token":"~1.confirm:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-52-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (53, 181, 0, 4, NULL, NULL, '{"text":"换好了：洗衣液 × 2，4 分。\n取货码：H4GG EXYX\n11月20日 到积分超市领，给管理员看二维码，或报取货码。\n最晚 11月23日，过了自动退回积分。","buttons":[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}],"photos":[1],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-53-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (54, 182, 0, 1, NULL, NULL, '{"text":"收到说明。\n看着像「垃圾积存」。点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-54-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (55, 183, 0, 1, NULL, NULL, '{"text":"已受理，编号 2026-0001。\n环境保护 · 上河村一网格\n已转给指挥室，办到哪一步都告诉您。","buttons":[{"label":"我已处理好","token":"case.on_spot:1"},{"label":"补充","token":"case.add:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-55-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (56, 183, 1, 2, 'case:1', NULL, '{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已受理，待派单","buttons":[{"label":"派单","token":"case.dispatch:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-56-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (57, 184, 0, 2, NULL, NULL, '{"text":"2026-0001 派给哪个单位？","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-57-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (60, 185, 2, 2, NULL, NULL, '{"text":"2026-0001 已派给综合执法。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-60-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (61, 185, 3, 1, NULL, NULL, '{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-61-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (58, 185, 0, 2, 'case:1', 56, '{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-56-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (59, 185, 1, 3, 'case:1', NULL, '{"text":"派给您单位一件事。办好后点「办结」，发一张照片。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[{"label":"办结","token":"case.finish:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-59-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (62, 186, 0, 1, NULL, NULL, '{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-62-0"]', '2026-11-20 01:00:00+00', '', 0);


--
-- Data for Name: outbox_media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox_media VALUES (53, 1);


--
-- Data for Name: page_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.page_message VALUES (1, 1, 1, 'out-1-0', 'out-1-0', NULL, '{"text":"王芳，早上好。今天11月3日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-02 23:30:00+00', false);
INSERT INTO public.page_message VALUES (2, 1, 2, 'out-2-0', 'out-2-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-03 08:00:00+00', false);
INSERT INTO public.page_message VALUES (3, 5, 1, 'out-3-0', 'out-3-0', NULL, '{"text":"上月积分算好了，公示以前请看一眼：\n上河村这个月兑换最多要花：\n2026年10月公布后能兑换的：72 分，72 元\n手里还没用的：0 分，0 元\n合计 72 元。办法里没有写预算（budget_yuan），没法比。","buttons":[],"photos":[],"files":[]}', '2026-11-03 18:00:00+00', false);
INSERT INTO public.page_message VALUES (4, 1, 3, 'out-4-0', 'out-4-0', NULL, '{"text":"王芳，早上好。今天11月4日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-03 23:30:00+00', false);
INSERT INTO public.page_message VALUES (5, 1, 4, 'out-5-0', 'out-5-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-04 08:00:00+00', false);
INSERT INTO public.page_message VALUES (6, 1, 5, 'out-6-0', 'out-6-0', NULL, '{"text":"王芳，早上好。今天11月5日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-04 23:30:00+00', false);
INSERT INTO public.page_message VALUES (7, 1, 6, 'out-7-0', 'out-7-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-05 08:00:00+00', false);
INSERT INTO public.page_message VALUES (8, 1, 7, 'out-8-0', 'out-8-0', NULL, '{"text":"王芳，早上好。今天11月6日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-05 23:30:00+00', false);
INSERT INTO public.page_message VALUES (9, 1, 8, 'out-9-0', 'out-9-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-06 08:00:00+00', false);
INSERT INTO public.page_message VALUES (10, 1, 9, 'out-10-0', 'out-10-0', NULL, '{"text":"王芳，早上好。今天11月9日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-08 23:30:00+00', false);
INSERT INTO public.page_message VALUES (11, 1, 10, 'out-11-0', 'out-11-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-09 08:00:00+00', false);
INSERT INTO public.page_message VALUES (12, 1, 11, 'out-12-0', 'out-12-0', NULL, '{"text":"王芳，早上好。今天11月10日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-09 23:30:00+00', false);
INSERT INTO public.page_message VALUES (13, 5, 2, 'out-13-0', 'out-13-0', NULL, '{"text":"上河村上月积分已公示，但还没有绑定的村群。\n请把我拉进村群，在群里发「绑定本群」。","buttons":[],"photos":[],"files":[]}', '2026-11-10 01:00:00+00', false);
INSERT INTO public.page_message VALUES (14, 1, 12, 'out-14-0', 'out-14-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-10 08:00:00+00', false);
INSERT INTO public.page_message VALUES (15, 1, 13, 'out-15-0', 'out-15-0', NULL, '{"text":"王芳，早上好。今天11月11日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-10 23:30:00+00', false);
INSERT INTO public.page_message VALUES (16, 1, 14, 'out-16-0', 'out-16-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-11 08:00:00+00', false);
INSERT INTO public.page_message VALUES (17, 1, 15, 'out-17-0', 'out-17-0', NULL, '{"text":"王芳，早上好。今天11月12日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-11 23:30:00+00', false);
INSERT INTO public.page_message VALUES (18, 1, 16, 'out-18-0', 'out-18-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-12 08:00:00+00', false);
INSERT INTO public.page_message VALUES (19, 1, 17, 'out-19-0', 'out-19-0', NULL, '{"text":"王芳，早上好。今天11月13日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-12 23:30:00+00', false);
INSERT INTO public.page_message VALUES (20, 1, 18, 'out-20-0', 'out-20-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-13 08:00:00+00', false);
INSERT INTO public.page_message VALUES (21, 1, 19, 'out-21-0', 'out-21-0', NULL, '{"text":"王芳，早上好。今天11月16日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-15 23:30:00+00', false);
INSERT INTO public.page_message VALUES (22, 5, 3, 'out-22-0', 'out-22-0', NULL, '{"text":"上河村2026年10月的积分已经公布，可以评荣誉了。\n点「评荣誉」，照提名选定，或按评议小组的意见改。","buttons":[{"label":"评荣誉","token":"honours.select"}],"photos":[],"files":[]}', '2026-11-16 00:50:00+00', false);
INSERT INTO public.page_message VALUES (23, 1, 20, 'out-23-0', 'out-23-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-16 08:00:00+00', false);
INSERT INTO public.page_message VALUES (24, 1, 21, 'out-24-0', 'out-24-0', NULL, '{"text":"王芳，早上好。今天11月17日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-16 23:30:00+00', false);
INSERT INTO public.page_message VALUES (60, 5, 33, 'out-45-0', 'out-45-0', NULL, '{"text":"洗衣液进了多少份？","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (25, 1, 22, 'out-25-0', 'out-25-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-17 08:00:00+00', false);
INSERT INTO public.page_message VALUES (26, 1, 23, 'out-26-0', 'out-26-0', NULL, '{"text":"王芳，早上好。今天11月18日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-17 23:30:00+00', false);
INSERT INTO public.page_message VALUES (27, 1, 24, 'out-27-0', 'out-27-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-18 08:00:00+00', false);
INSERT INTO public.page_message VALUES (28, 1, 25, 'out-28-0', 'out-28-0', NULL, '{"text":"王芳，早上好。今天11月19日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-18 23:30:00+00', false);
INSERT INTO public.page_message VALUES (29, 1, 26, 'out-29-0', 'out-29-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-19 08:00:00+00', false);
INSERT INTO public.page_message VALUES (30, 1, 27, 'out-30-0', 'out-30-0', NULL, '{"text":"王芳，早上好。今天11月20日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-19 23:30:00+00', false);
INSERT INTO public.page_message VALUES (31, 5, 4, 'm1', 'in-159', 5, '{"text":"记分","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (32, 5, 5, 'out-31-0', 'out-31-0', NULL, '{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (33, 5, 6, 'm2', 'in-160', 5, '{"text":"SH-001","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (34, 5, 7, 'out-32-0', 'out-32-0', NULL, '{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (35, 5, 8, 'm3', 'in-161', 5, '{"text":"加分","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (36, 5, 9, 'out-33-0', 'out-33-0', NULL, '{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (37, 5, 10, 'm4', 'in-162', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (38, 5, 11, 'out-34-0', 'out-34-0', NULL, '{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (39, 5, 12, 'm5', 'in-163', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (40, 5, 13, 'out-35-0', 'out-35-0', NULL, '{"text":"为什么？请写一句：什么时候、在哪里、做了什么。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (41, 5, 14, 'm6', 'in-164', 5, '{"text":"扫雪","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (42, 5, 15, 'out-36-0', 'out-36-0', NULL, '{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (43, 5, 16, 'm7', 'in-165', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (44, 5, 17, 'out-37-0', 'out-37-0', NULL, '{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (45, 5, 18, 'm8', 'in-166', 5, '{"text":"货架","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (46, 5, 19, 'out-38-0', 'out-38-0', NULL, '{"text":"上河村货架还是空的。点「加新商品」。","buttons":[{"label":"加新商品","token":"shelf.new:2"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (47, 5, 20, 'm9', 'in-167', 5, '{"text":"加新商品","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (48, 5, 21, 'out-39-0', 'out-39-0', NULL, '{"text":"新商品叫什么？比如：洗衣液 2公斤。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (49, 5, 22, 'm10', 'in-168', 5, '{"text":"洗衣液","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (50, 5, 23, 'out-40-0', 'out-40-0', NULL, '{"text":"洗衣液，一份多少分？可以有半分。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (51, 5, 24, 'm11', 'in-169', 5, '{"text":"2","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (52, 5, 25, 'out-41-0', 'out-41-0', NULL, '{"text":"每户每月最多换几份？回数字，不限回 0。","buttons":[{"label":"1 份","token":"~2.take_limit:1"},{"label":"2 份","token":"~2.take_limit:2"},{"label":"3 份","token":"~2.take_limit:3"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (53, 5, 26, 'm12', 'in-170', 5, '{"text":"0","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (54, 5, 27, 'out-42-0', 'out-42-0', NULL, '{"text":"上架了：\nG01 洗衣液 2分，库存 0\n库存还没有，点「进货」。","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (55, 5, 28, 'm13', 'in-171', 5, '{"text":"进货","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (56, 5, 29, 'out-43-0', 'out-43-0', NULL, '{"text":"洗衣液进货：发票号码是多少？发票照片也可以一起发。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (57, 5, 30, 'm14', 'in-172', 5, '{"text":"No. 7","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (58, 5, 31, 'out-44-0', 'out-44-0', NULL, '{"text":"发票是哪天的？比如 11月18日。","buttons":[{"label":"今天","token":"~3.take_day:today"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (59, 5, 32, 'm15', 'in-173', 5, '{"text":"今天","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (61, 5, 34, 'm16', 'in-174', 5, '{"text":"5","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (62, 5, 35, 'out-46-0', 'out-46-0', NULL, '{"text":"发票一共多少元？捐赠的回 0。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (63, 5, 36, 'm17', 'in-175', 5, '{"text":"90","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (64, 5, 37, 'out-47-0', 'out-47-0', NULL, '{"text":"请发一张发票照片。没有就点「没有照片」。","buttons":[{"label":"没有照片","token":"~3.take_picture:none"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (65, 5, 38, 'm18', 'in-176', 5, '{"text":"没有照片","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (66, 5, 39, 'out-48-0', 'out-48-0', NULL, '{"text":"请核对：\n洗衣液 进 5 份，90 元\n发票 No. 7，11月20日\n记上以后不能改。","buttons":[{"label":"记上","token":"~3.confirm:yes"},{"label":"不记","token":"~3.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (67, 5, 40, 'm19', 'in-177', 5, '{"text":"记上","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (68, 5, 41, 'out-49-0', 'out-49-0', NULL, '{"text":"进货记上了：\nG01 洗衣液 2分，库存 5","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (69, 4, 1, 'm1', 'in-178', 4, '{"text":"兑换","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (70, 4, 2, 'out-50-0', 'out-50-0', NULL, '{"text":"SH-001 可用 72 分，已下单待领 0 分。\n能换的在下面。点一样，或回它的数字、名字。","buttons":[{"label":"洗衣液 2分（剩5）","token":"~1.choose_goods:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (71, 4, 3, 'm2', 'in-179', 4, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (72, 4, 4, 'out-51-0', 'out-51-0', NULL, '{"text":"洗衣液，每份 2 分，您最多能换 5 份。\n换几份？点一下，或回数字。","buttons":[{"label":"1 份","token":"~1.choose_quantity:1"},{"label":"2 份","token":"~1.choose_quantity:2"},{"label":"3 份","token":"~1.choose_quantity:3"},{"label":"4 份","token":"~1.choose_quantity:4"},{"label":"5 份","token":"~1.choose_quantity:5"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (73, 4, 5, 'm3', 'in-180', 4, '{"text":"2","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (74, 4, 6, 'out-52-0', 'out-52-0', NULL, '{"text":"请核对：\nSH-001 李秀兰户，换 洗衣液 × 2\n用 4 分，用后剩 68 分。","buttons":[{"label":"确认","token":"~1.confirm:yes"},{"label":"不换","token":"~1.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (75, 4, 7, 'm4', 'in-181', 4, '{"text":"确认","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (76, 4, 8, 'out-53-0', 'out-53-0', NULL, '{"text":"换好了：洗衣液 × 2，4 分。\n取货码：H4GG EXYX\n11月20日 到积分超市领，给管理员看二维码，或报取货码。\n最晚 11月23日，过了自动退回积分。","buttons":[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}],"photos":[1],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (77, 1, 28, 'm1', 'in-182', 1, '{"text":"河边有垃圾","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (78, 1, 29, 'out-54-0', 'out-54-0', NULL, '{"text":"收到说明。\n看着像「垃圾积存」。点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (79, 1, 30, 'm2', 'in-183', 1, '{"text":"环境保护","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (80, 1, 31, 'out-55-0', 'out-55-0', NULL, '{"text":"已受理，编号 2026-0001。\n环境保护 · 上河村一网格\n已转给指挥室，办到哪一步都告诉您。","buttons":[{"label":"我已处理好","token":"case.on_spot:1"},{"label":"补充","token":"case.add:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (81, 2, 1, 'out-56-0', 'out-56-0', NULL, '{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已受理，待派单","buttons":[{"label":"派单","token":"case.dispatch:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (82, 2, 2, 'm1', 'in-184', 2, '{"text":"派单","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (83, 2, 3, 'out-57-0', 'out-57-0', NULL, '{"text":"2026-0001 派给哪个单位？","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (84, 2, 4, 'm2', 'in-185', 2, '{"text":"综合执法","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (85, 2, 5, 'out-56-0', 'out-58-0', NULL, '{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', true);
INSERT INTO public.page_message VALUES (86, 3, 1, 'out-59-0', 'out-59-0', NULL, '{"text":"派给您单位一件事。办好后点「办结」，发一张照片。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法","buttons":[{"label":"办结","token":"case.finish:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (87, 2, 6, 'out-60-0', 'out-60-0', NULL, '{"text":"2026-0001 已派给综合执法。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (88, 1, 32, 'out-61-0', 'out-61-0', NULL, '{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (89, 1, 33, 'm3', 'in-186', 1, '{"text":"村口路灯不亮","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (90, 1, 34, 'out-62-0', 'out-62-0', NULL, '{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);


--
-- Data for Name: page_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: panel; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: panel_member; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: participation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.participation VALUES (1, 1, '2026-01-01', NULL, 'roster', NULL, '', '2026-01-01', '', NULL, '2026-01-01 00:00:00+00', '', '', NULL, NULL);


--
-- Data for Name: patrol_prompt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.patrol_prompt VALUES (1, 1, 2, '2026-11-03', '2026-11-03 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (2, 1, 2, '2026-11-04', '2026-11-04 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (3, 1, 2, '2026-11-05', '2026-11-05 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (4, 1, 2, '2026-11-06', '2026-11-06 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (5, 1, 2, '2026-11-09', '2026-11-09 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (6, 1, 2, '2026-11-10', '2026-11-10 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (7, 1, 2, '2026-11-11', '2026-11-11 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (8, 1, 2, '2026-11-12', '2026-11-12 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (9, 1, 2, '2026-11-13', '2026-11-13 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (10, 1, 2, '2026-11-16', '2026-11-16 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (11, 1, 2, '2026-11-17', '2026-11-17 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (12, 1, 2, '2026-11-18', '2026-11-18 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (13, 1, 2, '2026-11-19', '2026-11-19 10:00:00+00', 'unanswered', NULL);
INSERT INTO public.patrol_prompt VALUES (14, 1, 2, '2026-11-20', '2026-11-20 10:00:00+00', 'open', NULL);


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

INSERT INTO public.publication VALUES (1, 1, '{"households": [["1", "1", "SH-001", "", "72", "72"]], "objections_until": "2026-11-15", "period": "2026-10", "revision": 1, "scheme": "a-monthly", "scheme_digest": "a3b8d33e72c05f958499c25b7ec13f1549e4c4a2f19bb037a81f85fd7f7a1c04", "village": "V1"}', '77077934d55fd7389c1d8b0c0666d5051a4457e57ae6d90c2585851c975bf6bd', 0, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-10 01:00:00+00', '2026-11-15');


--
-- Data for Name: quarantine; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: recheck; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: redemption_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption_order VALUES (1, 2, 1, 1, '洗衣液', 2, 200, 400, 'ordered', 'H4GGEXYX', 'chat:181', '2026-11-20 01:00:00+00', '2026-11-20', 4, '2026-11-23', false, NULL, NULL, NULL);


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grant VALUES (1, 1, 'grid_worker', 3, '', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (2, 2, 'command_room', 1, '', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (3, 3, 'handling_unit', 1, 'enforcement', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (4, 4, 'household', 3, '', '2026-01-01', NULL);
INSERT INTO public.role_grant VALUES (5, 5, 'clerk', 2, '', '2026-01-01', NULL);


--
-- Data for Name: roster_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: roster_outcome; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: score_mark; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: score_proof; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: score_sheet; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: settlement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement VALUES (1, 2, 'a-monthly', 'a3b8d33e72c05f958499c25b7ec13f1549e4c4a2f19bb037a81f85fd7f7a1c04', '2026-10', 1, 'final', '2026-11-03 18:00:00+00', '2026-11-03 18:00:00+00', NULL, '2026-11-10 01:00:00+00');


--
-- Data for Name: settlement_held; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: settlement_result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_result VALUES (1, 1, 7200, 0, 0, 0, 7200, 7200, 1, true, 'model');


--
-- Data for Name: stock_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stock_in VALUES (1, 1, 'No. 7', '2026-11-20', 5, 9000, NULL, '2026-11-20 01:00:00+00', 5, 'chat:177');


--
-- Name: account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_id_seq', 9, true);


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
-- Name: declaration_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.declaration_id_seq', 1, false);


--
-- Name: due_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.due_id_seq', 157, true);


--
-- Name: earlier_mark_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.earlier_mark_id_seq', 1, false);


--
-- Name: goods_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goods_id_seq', 1, true);


--
-- Name: honour_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.honour_id_seq', 1, false);


--
-- Name: honour_selection_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.honour_selection_id_seq', 1, false);


--
-- Name: household_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.household_id_seq', 1, true);


--
-- Name: inbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.inbox_id_seq', 186, true);


--
-- Name: ledger_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ledger_id_seq', 3, true);


--
-- Name: media_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.media_id_seq', 1, true);


--
-- Name: member_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.member_id_seq', 1, true);


--
-- Name: objection_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.objection_id_seq', 1, false);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_id_seq', 62, true);


--
-- Name: page_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.page_message_id_seq', 90, true);


--
-- Name: panel_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.panel_id_seq', 1, false);


--
-- Name: participation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.participation_id_seq', 1, true);


--
-- Name: patrol_prompt_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.patrol_prompt_id_seq', 14, true);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 5, true);


--
-- Name: publication_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.publication_id_seq', 1, true);


--
-- Name: quarantine_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quarantine_id_seq', 1, false);


--
-- Name: redemption_order_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.redemption_order_id_seq', 1, true);


--
-- Name: role_grant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.role_grant_id_seq', 5, true);


--
-- Name: roster_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.roster_change_id_seq', 1, false);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.score_sheet_id_seq', 1, false);


--
-- Name: settlement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.settlement_id_seq', 2, true);


--
-- Name: stock_in_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.stock_in_id_seq', 1, true);


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
-- Name: declaration declaration_household_id_item_period_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_household_id_item_period_key UNIQUE (household_id, item, period);


--
-- Name: declaration declaration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_pkey PRIMARY KEY (id);


--
-- Name: declaration_proof declaration_proof_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration_proof
    ADD CONSTRAINT declaration_proof_pkey PRIMARY KEY (declaration_id, media_id);


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
-- Name: earlier_mark earlier_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_mark
    ADD CONSTRAINT earlier_mark_pkey PRIMARY KEY (id);


--
-- Name: former_chat_id former_chat_id_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.former_chat_id
    ADD CONSTRAINT former_chat_id_pkey PRIMARY KEY (door, bot, external_id);


--
-- Name: goods goods_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods
    ADD CONSTRAINT goods_pkey PRIMARY KEY (id);


--
-- Name: goods goods_village_id_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods
    ADD CONSTRAINT goods_village_id_code_key UNIQUE (village_id, code);


--
-- Name: goods goods_village_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods
    ADD CONSTRAINT goods_village_id_name_key UNIQUE (village_id, name);


--
-- Name: headship headship_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headship
    ADD CONSTRAINT headship_pkey PRIMARY KEY (household_id, since);


--
-- Name: honour_lot honour_lot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_lot
    ADD CONSTRAINT honour_lot_pkey PRIMARY KEY (selection_id);


--
-- Name: honour_passed_over honour_passed_over_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_passed_over
    ADD CONSTRAINT honour_passed_over_pkey PRIMARY KEY (selection_id, household_id);


--
-- Name: honour_picture honour_picture_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_picture
    ADD CONSTRAINT honour_picture_pkey PRIMARY KEY (honour_id);


--
-- Name: honour honour_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour
    ADD CONSTRAINT honour_pkey PRIMARY KEY (id);


--
-- Name: honour honour_selection_id_household_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour
    ADD CONSTRAINT honour_selection_id_household_id_key UNIQUE (selection_id, household_id);


--
-- Name: honour_selection honour_selection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_selection
    ADD CONSTRAINT honour_selection_pkey PRIMARY KEY (id);


--
-- Name: honour_selection honour_selection_village_id_honour_period_round_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_selection
    ADD CONSTRAINT honour_selection_village_id_honour_period_round_key UNIQUE (village_id, honour, period, round);


--
-- Name: honour_text honour_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_text
    ADD CONSTRAINT honour_text_pkey PRIMARY KEY (digest);


--
-- Name: honour honour_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour
    ADD CONSTRAINT honour_token_key UNIQUE (token);


--
-- Name: honour_withdrawal honour_withdrawal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_withdrawal
    ADD CONSTRAINT honour_withdrawal_pkey PRIMARY KEY (honour_id);


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
-- Name: objection_media objection_media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection_media
    ADD CONSTRAINT objection_media_pkey PRIMARY KEY (objection_id, media_id);


--
-- Name: objection objection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (id);


--
-- Name: objection_text objection_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection_text
    ADD CONSTRAINT objection_text_pkey PRIMARY KEY (objection_id);


--
-- Name: objection objection_village_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_village_id_number_key UNIQUE (village_id, number);


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
-- Name: panel_member panel_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel_member
    ADD CONSTRAINT panel_member_pkey PRIMARY KEY (panel_id, person_id);


--
-- Name: panel panel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel
    ADD CONSTRAINT panel_pkey PRIMARY KEY (id);


--
-- Name: participation participation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_pkey PRIMARY KEY (id);


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
-- Name: recheck recheck_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recheck
    ADD CONSTRAINT recheck_pkey PRIMARY KEY (sheet_id);


--
-- Name: redemption_order redemption_order_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_code_key UNIQUE (code);


--
-- Name: redemption_order redemption_order_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_pkey PRIMARY KEY (id);


--
-- Name: redemption_order redemption_order_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_source_key UNIQUE (source);


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
-- Name: roster_change roster_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_change
    ADD CONSTRAINT roster_change_pkey PRIMARY KEY (id);


--
-- Name: roster_change roster_change_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_change
    ADD CONSTRAINT roster_change_source_key UNIQUE (source);


--
-- Name: roster_outcome roster_outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_outcome
    ADD CONSTRAINT roster_outcome_pkey PRIMARY KEY (change_id);


--
-- Name: score_mark score_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_mark
    ADD CONSTRAINT score_mark_pkey PRIMARY KEY (sheet_id, item);


--
-- Name: score_proof score_proof_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_proof
    ADD CONSTRAINT score_proof_pkey PRIMARY KEY (sheet_id, media_id);


--
-- Name: score_sheet score_sheet_household_id_period_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT score_sheet_household_id_period_key UNIQUE (household_id, period);


--
-- Name: score_sheet score_sheet_panel_id_household_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT score_sheet_panel_id_household_id_key UNIQUE (panel_id, household_id);


--
-- Name: score_sheet score_sheet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT score_sheet_pkey PRIMARY KEY (id);


--
-- Name: settlement_held settlement_held_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_held
    ADD CONSTRAINT settlement_held_pkey PRIMARY KEY (settlement_id);


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
-- Name: stock_in stock_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_in
    ADD CONSTRAINT stock_in_pkey PRIMARY KEY (id);


--
-- Name: stock_in stock_in_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_in
    ADD CONSTRAINT stock_in_source_key UNIQUE (source);


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
-- Name: ix_declaration_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_declaration_village ON public.declaration USING btree (village_id, state);


--
-- Name: ix_earlier_mark_sheet_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_earlier_mark_sheet_id ON public.earlier_mark USING btree (sheet_id);


--
-- Name: ix_former_chat_id_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_former_chat_id_chat_id ON public.former_chat_id USING btree (chat_id);


--
-- Name: ix_honour_household_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_honour_household_id ON public.honour USING btree (household_id);


--
-- Name: ix_honour_selection_settlement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_honour_selection_settlement_id ON public.honour_selection USING btree (settlement_id);


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
-- Name: ix_objection_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_objection_household ON public.objection USING btree (household_id, id);


--
-- Name: ix_objection_settlement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_objection_settlement ON public.objection USING btree (settlement_id, state);


--
-- Name: ix_objection_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_objection_village ON public.objection USING btree (village_id, state, id);


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
-- Name: ix_panel_member_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_panel_member_person_id ON public.panel_member USING btree (person_id);


--
-- Name: ix_panel_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_panel_state ON public.panel USING btree (state, village_id);


--
-- Name: ix_panel_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_panel_village ON public.panel USING btree (village_id, period);


--
-- Name: ix_participation_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_participation_household ON public.participation USING btree (household_id, since);


--
-- Name: ix_participation_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_participation_open ON public.participation USING btree (household_id) WHERE (until IS NULL);


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
-- Name: ix_redemption_order_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_redemption_order_ended ON public.redemption_order USING btree (village_id, ended_on);


--
-- Name: ix_redemption_order_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_redemption_order_household ON public.redemption_order USING btree (household_id, goods_id, ordered_on);


--
-- Name: ix_redemption_order_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_redemption_order_open ON public.redemption_order USING btree (village_id, state, pick_up_by);


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
-- Name: ix_roster_change_household_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roster_change_household_id ON public.roster_change USING btree (household_id);


--
-- Name: ix_roster_change_other_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roster_change_other_id ON public.roster_change USING btree (other_id);


--
-- Name: ix_roster_change_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roster_change_village ON public.roster_change USING btree (village_id, day);


--
-- Name: ix_settlement_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_settlement_state ON public.settlement USING btree (state);


--
-- Name: ix_stock_in_goods_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stock_in_goods_id ON public.stock_in USING btree (goods_id);


--
-- Name: ux_ledger_reverses; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_ledger_reverses ON public.ledger USING btree (reverses) WHERE (reverses IS NOT NULL);


--
-- Name: ux_objection_open_line; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_objection_open_line ON public.objection USING btree (ledger_id) WHERE (((state)::text = 'open'::text) AND (ledger_id IS NOT NULL));


--
-- Name: ux_objection_open_other; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_objection_open_other ON public.objection USING btree (settlement_id, household_id) WHERE (((state)::text = 'open'::text) AND (ledger_id IS NULL));


--
-- Name: score_mark confirmed_mark_is_never_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER confirmed_mark_is_never_added BEFORE INSERT ON public.score_mark FOR EACH ROW EXECUTE FUNCTION public.confirmed_mark_is_never_added();

ALTER TABLE public.score_mark ENABLE ALWAYS TRIGGER confirmed_mark_is_never_added;


--
-- Name: score_mark confirmed_mark_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER confirmed_mark_is_never_changed BEFORE UPDATE ON public.score_mark FOR EACH ROW EXECUTE FUNCTION public.confirmed_mark_is_never_changed();

ALTER TABLE public.score_mark ENABLE ALWAYS TRIGGER confirmed_mark_is_never_changed;


--
-- Name: score_mark confirmed_mark_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER confirmed_mark_is_never_emptied BEFORE TRUNCATE ON public.score_mark FOR EACH STATEMENT EXECUTE FUNCTION public.confirmed_mark_is_never_emptied();

ALTER TABLE public.score_mark ENABLE ALWAYS TRIGGER confirmed_mark_is_never_emptied;


--
-- Name: score_mark confirmed_mark_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER confirmed_mark_is_never_removed BEFORE DELETE ON public.score_mark FOR EACH ROW EXECUTE FUNCTION public.confirmed_mark_is_never_removed();

ALTER TABLE public.score_mark ENABLE ALWAYS TRIGGER confirmed_mark_is_never_removed;


--
-- Name: objection decided_objection_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decided_objection_is_never_changed BEFORE UPDATE ON public.objection FOR EACH ROW EXECUTE FUNCTION public.decided_objection_is_never_changed();

ALTER TABLE public.objection ENABLE ALWAYS TRIGGER decided_objection_is_never_changed;


--
-- Name: ledger disputed_line_is_not_reversed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER disputed_line_is_not_reversed BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.disputed_line_is_not_reversed();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER disputed_line_is_not_reversed;


--
-- Name: earlier_mark earlier_mark_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER earlier_mark_is_never_changed BEFORE UPDATE ON public.earlier_mark FOR EACH ROW EXECUTE FUNCTION public.earlier_mark_is_never_changed();

ALTER TABLE public.earlier_mark ENABLE ALWAYS TRIGGER earlier_mark_is_never_changed;


--
-- Name: earlier_mark earlier_mark_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER earlier_mark_is_never_emptied BEFORE TRUNCATE ON public.earlier_mark FOR EACH STATEMENT EXECUTE FUNCTION public.earlier_mark_is_never_emptied();

ALTER TABLE public.earlier_mark ENABLE ALWAYS TRIGGER earlier_mark_is_never_emptied;


--
-- Name: earlier_mark earlier_mark_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER earlier_mark_is_never_removed BEFORE DELETE ON public.earlier_mark FOR EACH ROW EXECUTE FUNCTION public.earlier_mark_is_never_removed();

ALTER TABLE public.earlier_mark ENABLE ALWAYS TRIGGER earlier_mark_is_never_removed;


--
-- Name: honour honour_is_never_added_later; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_is_never_added_later BEFORE INSERT ON public.honour FOR EACH ROW EXECUTE FUNCTION public.honour_is_never_added_later();

ALTER TABLE public.honour ENABLE ALWAYS TRIGGER honour_is_never_added_later;


--
-- Name: honour honour_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_is_never_changed BEFORE UPDATE ON public.honour FOR EACH ROW EXECUTE FUNCTION public.honour_is_never_changed();

ALTER TABLE public.honour ENABLE ALWAYS TRIGGER honour_is_never_changed;


--
-- Name: honour honour_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_is_never_emptied BEFORE TRUNCATE ON public.honour FOR EACH STATEMENT EXECUTE FUNCTION public.honour_is_never_emptied();

ALTER TABLE public.honour ENABLE ALWAYS TRIGGER honour_is_never_emptied;


--
-- Name: honour honour_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_is_never_removed BEFORE DELETE ON public.honour FOR EACH ROW EXECUTE FUNCTION public.honour_is_never_removed();

ALTER TABLE public.honour ENABLE ALWAYS TRIGGER honour_is_never_removed;


--
-- Name: honour_lot honour_lot_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_lot_is_never_changed BEFORE UPDATE ON public.honour_lot FOR EACH ROW EXECUTE FUNCTION public.honour_lot_is_never_changed();

ALTER TABLE public.honour_lot ENABLE ALWAYS TRIGGER honour_lot_is_never_changed;


--
-- Name: honour_lot honour_lot_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_lot_is_never_emptied BEFORE TRUNCATE ON public.honour_lot FOR EACH STATEMENT EXECUTE FUNCTION public.honour_lot_is_never_emptied();

ALTER TABLE public.honour_lot ENABLE ALWAYS TRIGGER honour_lot_is_never_emptied;


--
-- Name: honour_lot honour_lot_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_lot_is_never_removed BEFORE DELETE ON public.honour_lot FOR EACH ROW EXECUTE FUNCTION public.honour_lot_is_never_removed();

ALTER TABLE public.honour_lot ENABLE ALWAYS TRIGGER honour_lot_is_never_removed;


--
-- Name: honour_passed_over honour_passed_over_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_passed_over_is_never_changed BEFORE UPDATE ON public.honour_passed_over FOR EACH ROW EXECUTE FUNCTION public.honour_passed_over_is_never_changed();

ALTER TABLE public.honour_passed_over ENABLE ALWAYS TRIGGER honour_passed_over_is_never_changed;


--
-- Name: honour_passed_over honour_passed_over_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_passed_over_is_never_emptied BEFORE TRUNCATE ON public.honour_passed_over FOR EACH STATEMENT EXECUTE FUNCTION public.honour_passed_over_is_never_emptied();

ALTER TABLE public.honour_passed_over ENABLE ALWAYS TRIGGER honour_passed_over_is_never_emptied;


--
-- Name: honour_passed_over honour_passed_over_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_passed_over_is_never_removed BEFORE DELETE ON public.honour_passed_over FOR EACH ROW EXECUTE FUNCTION public.honour_passed_over_is_never_removed();

ALTER TABLE public.honour_passed_over ENABLE ALWAYS TRIGGER honour_passed_over_is_never_removed;


--
-- Name: honour_selection honour_selection_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_selection_is_never_changed BEFORE UPDATE ON public.honour_selection FOR EACH ROW EXECUTE FUNCTION public.honour_selection_is_never_changed();

ALTER TABLE public.honour_selection ENABLE ALWAYS TRIGGER honour_selection_is_never_changed;


--
-- Name: honour_selection honour_selection_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_selection_is_never_emptied BEFORE TRUNCATE ON public.honour_selection FOR EACH STATEMENT EXECUTE FUNCTION public.honour_selection_is_never_emptied();

ALTER TABLE public.honour_selection ENABLE ALWAYS TRIGGER honour_selection_is_never_emptied;


--
-- Name: honour_selection honour_selection_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_selection_is_never_removed BEFORE DELETE ON public.honour_selection FOR EACH ROW EXECUTE FUNCTION public.honour_selection_is_never_removed();

ALTER TABLE public.honour_selection ENABLE ALWAYS TRIGGER honour_selection_is_never_removed;


--
-- Name: honour_withdrawal honour_withdrawal_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_withdrawal_is_never_changed BEFORE UPDATE ON public.honour_withdrawal FOR EACH ROW EXECUTE FUNCTION public.honour_withdrawal_is_never_changed();

ALTER TABLE public.honour_withdrawal ENABLE ALWAYS TRIGGER honour_withdrawal_is_never_changed;


--
-- Name: honour_withdrawal honour_withdrawal_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_withdrawal_is_never_emptied BEFORE TRUNCATE ON public.honour_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION public.honour_withdrawal_is_never_emptied();

ALTER TABLE public.honour_withdrawal ENABLE ALWAYS TRIGGER honour_withdrawal_is_never_emptied;


--
-- Name: honour_withdrawal honour_withdrawal_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER honour_withdrawal_is_never_removed BEFORE DELETE ON public.honour_withdrawal FOR EACH ROW EXECUTE FUNCTION public.honour_withdrawal_is_never_removed();

ALTER TABLE public.honour_withdrawal ENABLE ALWAYS TRIGGER honour_withdrawal_is_never_removed;


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
-- Name: objection objection_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER objection_is_never_emptied BEFORE TRUNCATE ON public.objection FOR EACH STATEMENT EXECUTE FUNCTION public.objection_is_never_emptied();

ALTER TABLE public.objection ENABLE ALWAYS TRIGGER objection_is_never_emptied;


--
-- Name: objection objection_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER objection_is_never_removed BEFORE DELETE ON public.objection FOR EACH ROW EXECUTE FUNCTION public.objection_is_never_removed();

ALTER TABLE public.objection ENABLE ALWAYS TRIGGER objection_is_never_removed;


--
-- Name: redemption_order order_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_is_never_removed BEFORE DELETE ON public.redemption_order FOR EACH ROW EXECUTE FUNCTION public.order_is_never_removed();

ALTER TABLE public.redemption_order ENABLE ALWAYS TRIGGER order_is_never_removed;


--
-- Name: redemption_order order_is_never_rewritten; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER order_is_never_rewritten BEFORE UPDATE ON public.redemption_order FOR EACH ROW EXECUTE FUNCTION public.order_is_never_rewritten();

ALTER TABLE public.redemption_order ENABLE ALWAYS TRIGGER order_is_never_rewritten;


--
-- Name: redemption_order orders_are_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER orders_are_never_emptied BEFORE TRUNCATE ON public.redemption_order FOR EACH STATEMENT EXECUTE FUNCTION public.orders_are_never_emptied();

ALTER TABLE public.redemption_order ENABLE ALWAYS TRIGGER orders_are_never_emptied;


--
-- Name: participation participation_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER participation_is_never_emptied BEFORE TRUNCATE ON public.participation FOR EACH STATEMENT EXECUTE FUNCTION public.participation_is_never_emptied();

ALTER TABLE public.participation ENABLE ALWAYS TRIGGER participation_is_never_emptied;


--
-- Name: participation participation_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER participation_is_never_removed BEFORE DELETE ON public.participation FOR EACH ROW EXECUTE FUNCTION public.participation_is_never_removed();

ALTER TABLE public.participation ENABLE ALWAYS TRIGGER participation_is_never_removed;


--
-- Name: participation participation_is_never_rewritten; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER participation_is_never_rewritten BEFORE UPDATE ON public.participation FOR EACH ROW EXECUTE FUNCTION public.participation_is_never_rewritten();

ALTER TABLE public.participation ENABLE ALWAYS TRIGGER participation_is_never_rewritten;


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
-- Name: roster_change roster_change_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER roster_change_is_never_changed BEFORE UPDATE ON public.roster_change FOR EACH ROW EXECUTE FUNCTION public.roster_change_is_never_changed();

ALTER TABLE public.roster_change ENABLE ALWAYS TRIGGER roster_change_is_never_changed;


--
-- Name: roster_change roster_change_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER roster_change_is_never_emptied BEFORE TRUNCATE ON public.roster_change FOR EACH STATEMENT EXECUTE FUNCTION public.roster_change_is_never_emptied();

ALTER TABLE public.roster_change ENABLE ALWAYS TRIGGER roster_change_is_never_emptied;


--
-- Name: roster_change roster_change_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER roster_change_is_never_removed BEFORE DELETE ON public.roster_change FOR EACH ROW EXECUTE FUNCTION public.roster_change_is_never_removed();

ALTER TABLE public.roster_change ENABLE ALWAYS TRIGGER roster_change_is_never_removed;


--
-- Name: roster_outcome roster_outcome_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER roster_outcome_is_never_changed BEFORE UPDATE ON public.roster_outcome FOR EACH ROW EXECUTE FUNCTION public.roster_outcome_is_never_changed();

ALTER TABLE public.roster_outcome ENABLE ALWAYS TRIGGER roster_outcome_is_never_changed;


--
-- Name: roster_outcome roster_outcome_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER roster_outcome_is_never_emptied BEFORE TRUNCATE ON public.roster_outcome FOR EACH STATEMENT EXECUTE FUNCTION public.roster_outcome_is_never_emptied();

ALTER TABLE public.roster_outcome ENABLE ALWAYS TRIGGER roster_outcome_is_never_emptied;


--
-- Name: roster_outcome roster_outcome_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER roster_outcome_is_never_removed BEFORE DELETE ON public.roster_outcome FOR EACH ROW EXECUTE FUNCTION public.roster_outcome_is_never_removed();

ALTER TABLE public.roster_outcome ENABLE ALWAYS TRIGGER roster_outcome_is_never_removed;


--
-- Name: ledger spending_never_overdraws; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spending_never_overdraws BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.spending_never_overdraws();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER spending_never_overdraws;


--
-- Name: stock_in stock_in_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER stock_in_is_never_changed BEFORE UPDATE ON public.stock_in FOR EACH ROW EXECUTE FUNCTION public.stock_in_is_never_changed();

ALTER TABLE public.stock_in ENABLE ALWAYS TRIGGER stock_in_is_never_changed;


--
-- Name: stock_in stock_in_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER stock_in_is_never_emptied BEFORE TRUNCATE ON public.stock_in FOR EACH STATEMENT EXECUTE FUNCTION public.stock_in_is_never_emptied();

ALTER TABLE public.stock_in ENABLE ALWAYS TRIGGER stock_in_is_never_emptied;


--
-- Name: stock_in stock_in_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER stock_in_is_never_removed BEFORE DELETE ON public.stock_in FOR EACH ROW EXECUTE FUNCTION public.stock_in_is_never_removed();

ALTER TABLE public.stock_in ENABLE ALWAYS TRIGGER stock_in_is_never_removed;


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
-- Name: declaration declaration_declared_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES public.person(id);


--
-- Name: declaration declaration_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: declaration_proof declaration_proof_declaration_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration_proof
    ADD CONSTRAINT declaration_proof_declaration_id_fkey FOREIGN KEY (declaration_id) REFERENCES public.declaration(id);


--
-- Name: declaration_proof declaration_proof_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration_proof
    ADD CONSTRAINT declaration_proof_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: declaration declaration_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration
    ADD CONSTRAINT declaration_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: due due_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due
    ADD CONSTRAINT due_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: earlier_mark earlier_mark_marked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_mark
    ADD CONSTRAINT earlier_mark_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES public.person(id);


--
-- Name: earlier_mark earlier_mark_sheet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_mark
    ADD CONSTRAINT earlier_mark_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: former_chat_id former_chat_id_chat_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.former_chat_id
    ADD CONSTRAINT former_chat_id_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES public.chat(id);


--
-- Name: goods goods_added_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods
    ADD CONSTRAINT goods_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.person(id);


--
-- Name: goods goods_picture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods
    ADD CONSTRAINT goods_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.media(id);


--
-- Name: goods goods_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods
    ADD CONSTRAINT goods_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: headship headship_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headship
    ADD CONSTRAINT headship_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: honour honour_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour
    ADD CONSTRAINT honour_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: honour_lot honour_lot_selection_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_lot
    ADD CONSTRAINT honour_lot_selection_id_fkey FOREIGN KEY (selection_id) REFERENCES public.honour_selection(id);


--
-- Name: honour_passed_over honour_passed_over_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_passed_over
    ADD CONSTRAINT honour_passed_over_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: honour_passed_over honour_passed_over_selection_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_passed_over
    ADD CONSTRAINT honour_passed_over_selection_id_fkey FOREIGN KEY (selection_id) REFERENCES public.honour_selection(id);


--
-- Name: honour_picture honour_picture_certificate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_picture
    ADD CONSTRAINT honour_picture_certificate_id_fkey FOREIGN KEY (certificate_id) REFERENCES public.media(id);


--
-- Name: honour_picture honour_picture_honour_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_picture
    ADD CONSTRAINT honour_picture_honour_id_fkey FOREIGN KEY (honour_id) REFERENCES public.honour(id);


--
-- Name: honour_picture honour_picture_plate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_picture
    ADD CONSTRAINT honour_picture_plate_id_fkey FOREIGN KEY (plate_id) REFERENCES public.media(id);


--
-- Name: honour_selection honour_selection_confirmed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_selection
    ADD CONSTRAINT honour_selection_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.person(id);


--
-- Name: honour honour_selection_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour
    ADD CONSTRAINT honour_selection_id_fkey FOREIGN KEY (selection_id) REFERENCES public.honour_selection(id);


--
-- Name: honour_selection honour_selection_settlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_selection
    ADD CONSTRAINT honour_selection_settlement_id_fkey FOREIGN KEY (settlement_id) REFERENCES public.settlement(id);


--
-- Name: honour_selection honour_selection_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_selection
    ADD CONSTRAINT honour_selection_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: honour_withdrawal honour_withdrawal_honour_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_withdrawal
    ADD CONSTRAINT honour_withdrawal_honour_id_fkey FOREIGN KEY (honour_id) REFERENCES public.honour(id);


--
-- Name: honour_withdrawal honour_withdrawal_withdrawn_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.honour_withdrawal
    ADD CONSTRAINT honour_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES public.person(id);


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
-- Name: objection objection_filed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES public.person(id);


--
-- Name: objection objection_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: objection objection_ledger_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_ledger_id_fkey FOREIGN KEY (ledger_id) REFERENCES public.ledger(id);


--
-- Name: objection_media objection_media_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection_media
    ADD CONSTRAINT objection_media_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: objection_media objection_media_objection_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection_media
    ADD CONSTRAINT objection_media_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES public.objection(id);


--
-- Name: objection objection_reviewer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES public.person(id);


--
-- Name: objection objection_settlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_settlement_id_fkey FOREIGN KEY (settlement_id) REFERENCES public.settlement(id);


--
-- Name: objection_text objection_text_objection_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection_text
    ADD CONSTRAINT objection_text_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES public.objection(id);


--
-- Name: objection objection_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


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
-- Name: panel panel_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel
    ADD CONSTRAINT panel_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: panel panel_called_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel
    ADD CONSTRAINT panel_called_by_fkey FOREIGN KEY (called_by) REFERENCES public.person(id);


--
-- Name: panel panel_confirmed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel
    ADD CONSTRAINT panel_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.person(id);


--
-- Name: panel panel_leader_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel
    ADD CONSTRAINT panel_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES public.person(id);


--
-- Name: panel_member panel_member_panel_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel_member
    ADD CONSTRAINT panel_member_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES public.panel(id);


--
-- Name: panel_member panel_member_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel_member
    ADD CONSTRAINT panel_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: panel panel_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.panel
    ADD CONSTRAINT panel_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: participation participation_consented_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_consented_by_fkey FOREIGN KEY (consented_by) REFERENCES public.person(id);


--
-- Name: participation participation_ended_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.person(id);


--
-- Name: participation participation_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: participation participation_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.participation
    ADD CONSTRAINT participation_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id);


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
-- Name: recheck recheck_noted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recheck
    ADD CONSTRAINT recheck_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES public.person(id);


--
-- Name: recheck recheck_sheet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recheck
    ADD CONSTRAINT recheck_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: redemption_order redemption_order_ended_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.person(id);


--
-- Name: redemption_order redemption_order_goods_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_goods_id_fkey FOREIGN KEY (goods_id) REFERENCES public.goods(id);


--
-- Name: redemption_order redemption_order_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: redemption_order redemption_order_ordered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_ordered_by_fkey FOREIGN KEY (ordered_by) REFERENCES public.person(id);


--
-- Name: redemption_order redemption_order_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemption_order
    ADD CONSTRAINT redemption_order_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


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
-- Name: roster_change roster_change_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_change
    ADD CONSTRAINT roster_change_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: roster_change roster_change_other_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_change
    ADD CONSTRAINT roster_change_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.household(id);


--
-- Name: roster_change roster_change_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_change
    ADD CONSTRAINT roster_change_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id);


--
-- Name: roster_change roster_change_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_change
    ADD CONSTRAINT roster_change_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: roster_outcome roster_outcome_change_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_outcome
    ADD CONSTRAINT roster_outcome_change_id_fkey FOREIGN KEY (change_id) REFERENCES public.roster_change(id);


--
-- Name: roster_outcome roster_outcome_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_outcome
    ADD CONSTRAINT roster_outcome_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);


--
-- Name: roster_outcome roster_outcome_made_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_outcome
    ADD CONSTRAINT roster_outcome_made_id_fkey FOREIGN KEY (made_id) REFERENCES public.household(id);


--
-- Name: score_mark score_mark_marked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_mark
    ADD CONSTRAINT score_mark_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES public.person(id);


--
-- Name: score_mark score_mark_sheet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_mark
    ADD CONSTRAINT score_mark_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: score_proof score_proof_added_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_proof
    ADD CONSTRAINT score_proof_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.person(id);


--
-- Name: score_proof score_proof_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_proof
    ADD CONSTRAINT score_proof_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: score_proof score_proof_sheet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_proof
    ADD CONSTRAINT score_proof_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: score_sheet score_sheet_holder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT score_sheet_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.person(id);


--
-- Name: score_sheet score_sheet_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT score_sheet_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: score_sheet score_sheet_panel_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT score_sheet_panel_id_fkey FOREIGN KEY (panel_id) REFERENCES public.panel(id);


--
-- Name: score_sheet score_sheet_scored_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT score_sheet_scored_by_fkey FOREIGN KEY (scored_by) REFERENCES public.person(id);


--
-- Name: settlement_held settlement_held_settlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.settlement_held
    ADD CONSTRAINT settlement_held_settlement_id_fkey FOREIGN KEY (settlement_id) REFERENCES public.settlement(id);


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
-- Name: stock_in stock_in_goods_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_in
    ADD CONSTRAINT stock_in_goods_id_fkey FOREIGN KEY (goods_id) REFERENCES public.goods(id);


--
-- Name: stock_in stock_in_picture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_in
    ADD CONSTRAINT stock_in_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.media(id);


--
-- Name: stock_in stock_in_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_in
    ADD CONSTRAINT stock_in_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id);


--
-- PostgreSQL database dump complete
--


