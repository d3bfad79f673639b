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
-- Name: a_private_case_stays_private(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.a_private_case_stays_private() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.is_private AND NOT NEW.is_private THEN RAISE EXCEPTION 'a_private_case_stays_private' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: another_head_is_counted(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.another_head_is_counted() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM headship h WHERE h.household_id = NEW.household_id AND h.since <> NEW.since) THEN INSERT INTO naming (village_id, changes) SELECT village_id, 1 FROM household WHERE id = NEW.household_id ON CONFLICT (village_id) DO UPDATE SET changes = naming.changes + 1; END IF; RETURN NULL; END $$;


--
-- Name: case_caller_is_found_as_it_was(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_caller_is_found_as_it_was() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.number_end IS DISTINCT FROM NEW.number_end OR (OLD.telephone_end IS DISTINCT FROM NEW.telephone_end AND NEW.telephone_end <> '') THEN RAISE EXCEPTION 'case_caller_is_found_as_it_was' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: case_caller_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_caller_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.case_id IS DISTINCT FROM NEW.case_id OR OLD.key IS DISTINCT FROM NEW.key OR OLD.number IS DISTINCT FROM NEW.number OR OLD.wanted_by IS DISTINCT FROM NEW.wanted_by OR (OLD.name IS DISTINCT FROM NEW.name AND NEW.name <> '') OR (OLD.telephone IS DISTINCT FROM NEW.telephone AND NEW.telephone <> '') THEN RAISE EXCEPTION 'case_caller_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: case_caller_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_caller_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_caller_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: case_caller_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_caller_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_caller_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: case_move_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_move_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.id IS DISTINCT FROM NEW.id OR OLD.case_id IS DISTINCT FROM NEW.case_id OR OLD.move IS DISTINCT FROM NEW.move OR OLD.from_state IS DISTINCT FROM NEW.from_state OR OLD.to_state IS DISTINCT FROM NEW.to_state OR OLD.person_id IS DISTINCT FROM NEW.person_id OR OLD.at IS DISTINCT FROM NEW.at OR (OLD.words IS DISTINCT FROM NEW.words AND NEW.words <> '') THEN RAISE EXCEPTION 'case_move_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: case_move_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_move_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_move_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: case_move_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_move_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_move_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: case_request_is_decided_once(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_request_is_decided_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.granted IS NOT NULL AND (OLD.granted IS DISTINCT FROM NEW.granted OR OLD.decided_by IS DISTINCT FROM NEW.decided_by OR OLD.decided_at IS DISTINCT FROM NEW.decided_at OR (OLD.decision IS DISTINCT FROM NEW.decision AND NEW.decision <> '')) THEN RAISE EXCEPTION 'case_request_is_decided_once' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: case_request_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_request_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.id IS DISTINCT FROM NEW.id OR OLD.case_id IS DISTINCT FROM NEW.case_id OR OLD.asked IS DISTINCT FROM NEW.asked OR OLD.asked_by IS DISTINCT FROM NEW.asked_by OR OLD.at IS DISTINCT FROM NEW.at OR OLD.hours IS DISTINCT FROM NEW.hours OR OLD.until IS DISTINCT FROM NEW.until OR (OLD.words IS DISTINCT FROM NEW.words AND NEW.words <> '') THEN RAISE EXCEPTION 'case_request_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: case_request_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_request_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_request_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: case_request_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_request_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_request_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: case_request_is_withdrawn_once(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_request_is_withdrawn_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.granted IS NOT NULL AND OLD.withdrawn IS DISTINCT FROM NEW.withdrawn THEN RAISE EXCEPTION 'case_request_is_withdrawn_once' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: case_verdict_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_verdict_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_verdict_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: case_verdict_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_verdict_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_verdict_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: case_verdict_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_verdict_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'case_verdict_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: claim_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.claim_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'claim_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: claim_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.claim_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'claim_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: claim_is_never_rewritten(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.claim_is_never_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.until IS NOT NULL OR NEW.until IS NULL OR NEW.village_id IS DISTINCT FROM OLD.village_id OR NEW.household_id IS DISTINCT FROM OLD.household_id OR NEW.place IS DISTINCT FROM OLD.place OR NEW.since IS DISTINCT FROM OLD.since OR NEW.registered_by IS DISTINCT FROM OLD.registered_by OR NEW.registered_at IS DISTINCT FROM OLD.registered_at THEN RAISE EXCEPTION 'claim_is_never_rewritten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


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
-- Name: consultation_case_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.consultation_case_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'consultation_case_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: consultation_case_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.consultation_case_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'consultation_case_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: consultation_case_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.consultation_case_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'consultation_case_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: consultation_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.consultation_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'consultation_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: consultation_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.consultation_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'consultation_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: consultation_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.consultation_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'consultation_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: data_request_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.data_request_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'data_request_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: data_request_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.data_request_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'data_request_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: data_request_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.data_request_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'data_request_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: decided_objection_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decided_objection_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'open' THEN RAISE EXCEPTION 'decided_objection_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: decided_proposal_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decided_proposal_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'waiting' THEN RAISE EXCEPTION 'decided_proposal_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: disputed_line_is_not_reversed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.disputed_line_is_not_reversed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.reverses IS NOT NULL AND EXISTS (SELECT 1 FROM objection WHERE ledger_id = NEW.reverses AND state = 'open' AND NEW.source <> 'objection:' || id || ':reversal') THEN RAISE EXCEPTION 'disputed_line_is_not_reversed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: duty_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duty_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'duty_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: duty_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duty_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'duty_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: duty_is_never_rewritten(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.duty_is_never_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.id IS DISTINCT FROM NEW.id OR OLD.person_id IS DISTINCT FROM NEW.person_id OR OLD.day IS DISTINCT FROM NEW.day OR OLD.shift IS DISTINCT FROM NEW.shift OR OLD.begins_at IS DISTINCT FROM NEW.begins_at OR OLD.ends_at IS DISTINCT FROM NEW.ends_at OR OLD.entered_by IS DISTINCT FROM NEW.entered_by OR OLD.entered_at IS DISTINCT FROM NEW.entered_at OR (OLD.off_at IS NOT NULL AND (OLD.off_by IS DISTINCT FROM NEW.off_by OR OLD.off_at IS DISTINCT FROM NEW.off_at)) THEN RAISE EXCEPTION 'duty_is_never_rewritten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


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
-- Name: handover_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.handover_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.id IS DISTINCT FROM NEW.id OR OLD.area_id IS DISTINCT FROM NEW.area_id OR OLD.given_by IS DISTINCT FROM NEW.given_by OR OLD.given_at IS DISTINCT FROM NEW.given_at OR OLD.open IS DISTINCT FROM NEW.open OR OLD.today IS DISTINCT FROM NEW.today OR OLD.overdue IS DISTINCT FROM NEW.overdue OR OLD.hard IS DISTINCT FROM NEW.hard OR OLD.pressed IS DISTINCT FROM NEW.pressed OR (OLD.words IS DISTINCT FROM NEW.words AND NEW.words <> '') THEN RAISE EXCEPTION 'handover_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: handover_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.handover_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'handover_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: handover_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.handover_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'handover_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: handover_taken_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.handover_taken_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'handover_taken_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: handover_taken_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.handover_taken_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'handover_taken_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: handover_taken_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.handover_taken_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'handover_taken_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: head_named_anew_is_counted(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.head_named_anew_is_counted() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.name <> OLD.name OR NEW.since <> OLD.since THEN INSERT INTO naming (village_id, changes) SELECT village_id, 1 FROM household WHERE id = NEW.household_id ON CONFLICT (village_id) DO UPDATE SET changes = naming.changes + 1; END IF; RETURN NULL; END $$;


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
-- Name: household_service_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_service_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'household_service_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: household_service_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_service_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'household_service_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: household_service_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_service_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'household_service_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: household_shown_anew_is_counted(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_shown_anew_is_counted() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.code <> OLD.code OR NEW.group_no <> OLD.group_no OR NEW.head <> OLD.head OR NEW.name_may_be_published <> OLD.name_may_be_published THEN INSERT INTO naming (village_id, changes) VALUES (NEW.village_id, 1) ON CONFLICT (village_id) DO UPDATE SET changes = naming.changes + 1; END IF; RETURN NULL; END $$;


--
-- Name: improvement_act_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.improvement_act_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'improvement_act_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: improvement_act_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.improvement_act_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'improvement_act_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: improvement_act_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.improvement_act_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'improvement_act_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: improvement_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.improvement_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'improvement_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: improvement_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.improvement_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'improvement_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: improvement_is_never_rewritten(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.improvement_is_never_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state IN ('mended', 'dropped', 'lapsed') OR NEW.id <> OLD.id OR NEW.village_id <> OLD.village_id OR NEW.number <> OLD.number OR NEW.place <> OLD.place OR NEW.fact <> OLD.fact OR NEW.photo_id <> OLD.photo_id OR NEW.resolved <> OLD.resolved OR NEW.noted_by <> OLD.noted_by OR NEW.noted_at <> OLD.noted_at OR NEW.hearing_until <> OLD.hearing_until OR NEW.source <> OLD.source OR NEW.concerned_id IS DISTINCT FROM OLD.concerned_id THEN RAISE EXCEPTION 'improvement_is_never_rewritten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


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
-- Name: period_record_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.period_record_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'period_record_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: period_record_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.period_record_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'period_record_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: period_record_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.period_record_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'period_record_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: photo_gone_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.photo_gone_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'photo_gone_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: photo_gone_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.photo_gone_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'photo_gone_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: photo_gone_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.photo_gone_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'photo_gone_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: photo_reuse_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.photo_reuse_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'photo_reuse_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: photo_reuse_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.photo_reuse_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'photo_reuse_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: photo_reuse_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.photo_reuse_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'photo_reuse_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: picture_wall_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_wall_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'picture_wall_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: picture_wall_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_wall_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'picture_wall_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: picture_wall_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.picture_wall_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'picture_wall_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: proposal_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.proposal_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'proposal_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: proposal_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.proposal_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'proposal_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


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
-- Name: restriction_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.restriction_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'restriction_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: restriction_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.restriction_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'restriction_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: restriction_is_never_rewritten(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.restriction_is_never_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.lifted_on IS NOT NULL OR NEW.lifted_on IS NULL OR NEW.id <> OLD.id OR NEW.village_id <> OLD.village_id OR NEW.household_id <> OLD.household_id OR NEW.member_id <> OLD.member_id OR NEW.item <> OLD.item OR NEW.document <> OLD.document OR NEW.since <> OLD.since OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at OR NEW.source <> OLD.source OR NEW.until IS DISTINCT FROM OLD.until THEN RAISE EXCEPTION 'restriction_is_never_rewritten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


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
-- Name: score_is_tallied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.score_is_tallied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.kind = 'score' THEN INSERT INTO score_tally (month, household_id, said) VALUES (to_char(NEW.happened_on, 'YYYY-MM'), NEW.household_id, NEW.item || ' ' || NEW.quantity || ' ' || NEW.hundredths || ' ' || to_char(NEW.happened_on, 'YYYY-MM-DD')) ON CONFLICT (month, household_id) DO UPDATE SET said = score_tally.said || chr(10) || excluded.said; END IF; RETURN NULL; END $$;


--
-- Name: score_taken_back_is_tallied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.score_taken_back_is_tallied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF NEW.reverses IS NOT NULL THEN UPDATE score_tally SET said = (SELECT coalesce(string_agg(said, chr(10)), '') FROM (SELECT l.item || ' ' || l.quantity || ' ' || l.hundredths || ' ' || to_char(l.happened_on, 'YYYY-MM-DD') AS said FROM ledger l WHERE l.kind = 'score' AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = l.id) AND l.household_id = score_tally.household_id AND to_char(l.happened_on, 'YYYY-MM') = score_tally.month ORDER BY l.id) lines) WHERE (month, household_id) IN (SELECT to_char(b.happened_on, 'YYYY-MM'), b.household_id FROM ledger b WHERE b.id = NEW.reverses); DELETE FROM score_tally WHERE said = '' AND household_id = NEW.household_id; END IF; RETURN NULL; END $$;


--
-- Name: seal_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'seal_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: seal_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'seal_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: seal_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'seal_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: shop_order_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.shop_order_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'shop_order_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: shop_order_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.shop_order_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'shop_order_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: shop_order_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.shop_order_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'shop_order_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: special_answer_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_answer_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_answer_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: special_answer_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_answer_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_answer_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: special_answer_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_answer_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_answer_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: special_day_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_day_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_day_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: special_day_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_day_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_day_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: special_day_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_day_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_day_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: special_task_is_closed_once(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_task_is_closed_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.closed_at IS NOT NULL AND (OLD.closed_at IS DISTINCT FROM NEW.closed_at OR OLD.closed_by IS DISTINCT FROM NEW.closed_by) THEN RAISE EXCEPTION 'special_task_is_closed_once' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: special_task_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_task_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_task_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: special_task_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_task_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'special_task_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: special_task_is_never_rewritten(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.special_task_is_never_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.id IS DISTINCT FROM NEW.id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.area_id IS DISTINCT FROM NEW.area_id OR OLD.title IS DISTINCT FROM NEW.title OR OLD.words IS DISTINCT FROM NEW.words OR OLD.form IS DISTINCT FROM NEW.form OR OLD.picked IS DISTINCT FROM NEW.picked OR OLD.may_say_nothing IS DISTINCT FROM NEW.may_say_nothing OR OLD.asked_by IS DISTINCT FROM NEW.asked_by OR OLD.asked_at IS DISTINCT FROM NEW.asked_at OR OLD.deadline IS DISTINCT FROM NEW.deadline THEN RAISE EXCEPTION 'special_task_is_never_rewritten' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


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


--
-- Name: unit_table_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.unit_table_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'unit_table_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: unit_table_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.unit_table_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'unit_table_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: unit_table_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.unit_table_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'unit_table_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: wall_look_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_look_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'wall_look_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: wall_look_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_look_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'wall_look_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: wall_look_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_look_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'wall_look_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


--
-- Name: wall_picture_is_never_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_picture_is_never_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'wall_picture_is_never_changed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$;


--
-- Name: wall_picture_is_never_emptied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_picture_is_never_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'wall_picture_is_never_emptied' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NULL; END $$;


--
-- Name: wall_picture_is_never_removed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_picture_is_never_removed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'wall_picture_is_never_removed' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN OLD; END $$;


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
-- Name: book_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.book_check (
    id integer NOT NULL,
    village_id integer NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    asked_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    lines integer NOT NULL,
    misfit text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_book_check_state CHECK (((state)::text = ANY (ARRAY[('asked'::character varying)::text, ('done'::character varying)::text, ('told'::character varying)::text])))
);


--
-- Name: book_check_asker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.book_check_asker (
    check_id integer NOT NULL,
    person_id integer NOT NULL
);


--
-- Name: book_check_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.book_check_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: book_check_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.book_check_id_seq OWNED BY public.book_check.id;


--
-- Name: case_caller; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_caller (
    case_id integer NOT NULL,
    key character varying COLLATE pg_catalog."C",
    number character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    wanted_by character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    name character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    telephone character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    called_back_at timestamp with time zone,
    called_back_by integer,
    number_end character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    telephone_end character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: case_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_evidence (
    case_id integer NOT NULL,
    media_id integer NOT NULL,
    stage character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: case_follower; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_follower (
    case_id integer NOT NULL,
    person_id integer NOT NULL,
    since timestamp with time zone NOT NULL
);


--
-- Name: case_gram; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_gram (
    gram character varying NOT NULL COLLATE pg_catalog."C",
    case_id integer NOT NULL
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
-- Name: case_phase; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_phase (
    id integer NOT NULL,
    case_id integer NOT NULL,
    phase character varying NOT NULL COLLATE pg_catalog."C",
    unit character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    since timestamp with time zone NOT NULL,
    limit_s integer NOT NULL,
    clock character varying NOT NULL COLLATE pg_catalog."C",
    used_s integer,
    ended_at timestamp with time zone
);


--
-- Name: case_phase_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.case_phase_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: case_phase_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.case_phase_id_seq OWNED BY public.case_phase.id;


--
-- Name: case_press; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_press (
    id integer NOT NULL,
    case_id integer NOT NULL,
    pressed_by integer NOT NULL,
    at timestamp with time zone NOT NULL,
    words text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    answer_by timestamp with time zone NOT NULL,
    answered_by integer,
    answered_at timestamp with time zone,
    answer text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    escalated_at timestamp with time zone,
    ended_at timestamp with time zone
);


--
-- Name: case_press_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.case_press_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: case_press_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.case_press_id_seq OWNED BY public.case_press.id;


--
-- Name: case_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_request (
    id integer NOT NULL,
    case_id integer NOT NULL,
    asked character varying NOT NULL COLLATE pg_catalog."C",
    asked_by integer NOT NULL,
    at timestamp with time zone NOT NULL,
    words text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    hours integer DEFAULT 0 NOT NULL,
    until date,
    granted boolean,
    decided_by integer,
    decided_at timestamp with time zone,
    decision text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    decide_by timestamp with time zone,
    reminded integer DEFAULT 0 NOT NULL,
    withdrawn boolean DEFAULT false NOT NULL
);


--
-- Name: case_request_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.case_request_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: case_request_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.case_request_id_seq OWNED BY public.case_request.id;


--
-- Name: case_search; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_search (
    person_id integer NOT NULL,
    serial integer NOT NULL,
    words character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: case_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_unit (
    id integer NOT NULL,
    case_id integer NOT NULL,
    unit character varying NOT NULL COLLATE pg_catalog."C",
    given_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    done_by integer
);


--
-- Name: case_unit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.case_unit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: case_unit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.case_unit_id_seq OWNED BY public.case_unit.id;


--
-- Name: case_verdict; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_verdict (
    id integer NOT NULL,
    case_id integer NOT NULL,
    about character varying NOT NULL COLLATE pg_catalog."C",
    upheld boolean NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    decided_by integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_case_verdict_about CHECK (((about)::text = ANY (ARRAY[('first'::character varying)::text, ('late'::character varying)::text, ('missed'::character varying)::text])))
);


--
-- Name: case_verdict_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.case_verdict_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: case_verdict_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.case_verdict_id_seq OWNED BY public.case_verdict.id;


--
-- Name: case_warning; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_warning (
    id integer NOT NULL,
    case_id integer NOT NULL,
    phase character varying NOT NULL COLLATE pg_catalog."C",
    watch character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    reached integer NOT NULL
);


--
-- Name: case_warning_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.case_warning_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: case_warning_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.case_warning_id_seq OWNED BY public.case_warning.id;


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
    closed_at timestamp with time zone,
    place character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    source character varying DEFAULT 'chat'::character varying NOT NULL COLLATE pg_catalog."C",
    source_words character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    is_private boolean DEFAULT false NOT NULL,
    is_hard boolean DEFAULT false NOT NULL,
    merged_into integer,
    suspended_until date,
    extended integer DEFAULT 0 NOT NULL,
    reopened integer DEFAULT 0 NOT NULL,
    rating integer,
    rating_words text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    phase character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    phase_since timestamp with time zone,
    phase_used_s integer DEFAULT 0 NOT NULL,
    phase_limit_s integer DEFAULT 0 NOT NULL,
    phase_clock character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    due_at timestamp with time zone,
    watch character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C",
    watch_at timestamp with time zone,
    first_case_id integer,
    counted_from timestamp with time zone,
    merged_late boolean DEFAULT false NOT NULL
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
-- Name: claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim (
    id integer NOT NULL,
    village_id integer NOT NULL,
    household_id integer NOT NULL,
    place character varying NOT NULL COLLATE pg_catalog."C",
    since date NOT NULL,
    until date,
    registered_by integer NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    ended_by integer,
    ended_at timestamp with time zone,
    source character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_claim_days CHECK (((until IS NULL) OR (until >= since)))
);


--
-- Name: claim_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.claim_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: claim_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.claim_id_seq OWNED BY public.claim.id;


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
-- Name: confirmed_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.confirmed_word (
    pair character varying NOT NULL COLLATE pg_catalog."C",
    item character varying NOT NULL COLLATE pg_catalog."C",
    reports integer NOT NULL
);


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
-- Name: consultation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consultation (
    id integer NOT NULL,
    area_id integer NOT NULL,
    week date NOT NULL,
    made_by integer NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: consultation_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consultation_case (
    consultation_id integer NOT NULL,
    case_id integer NOT NULL,
    place integer NOT NULL,
    reason character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: consultation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.consultation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: consultation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.consultation_id_seq OWNED BY public.consultation.id;


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name character varying NOT NULL COLLATE pg_catalog."C",
    value integer NOT NULL
);


--
-- Name: data_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.data_request (
    id integer NOT NULL,
    person_code character varying NOT NULL COLLATE pg_catalog."C",
    act character varying NOT NULL COLLATE pg_catalog."C",
    asked_by character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: data_request_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.data_request_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: data_request_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.data_request_id_seq OWNED BY public.data_request.id;


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
-- Name: duty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duty (
    id integer NOT NULL,
    person_id integer NOT NULL,
    day date NOT NULL,
    shift character varying NOT NULL COLLATE pg_catalog."C",
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    entered_by integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    off_by integer,
    off_at timestamp with time zone
);


--
-- Name: duty_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.duty_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: duty_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.duty_id_seq OWNED BY public.duty.id;


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
-- Name: entry_proof; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entry_proof (
    ledger_id integer NOT NULL,
    media_id integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: evidence_copy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.evidence_copy (
    case_id integer NOT NULL,
    media_id integer NOT NULL,
    copy_id integer NOT NULL,
    said text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: figures_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.figures_request (
    id integer NOT NULL,
    person_id integer NOT NULL,
    area_id integer NOT NULL,
    scope character varying NOT NULL COLLATE pg_catalog."C",
    period character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    asked_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    counted text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_figures_request_state CHECK (((state)::text = ANY (ARRAY[('asked'::character varying)::text, ('done'::character varying)::text, ('told'::character varying)::text])))
);


--
-- Name: figures_request_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.figures_request_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: figures_request_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.figures_request_id_seq OWNED BY public.figures_request.id;


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
-- Name: handover; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handover (
    id integer NOT NULL,
    area_id integer NOT NULL,
    given_by integer NOT NULL,
    given_at timestamp with time zone NOT NULL,
    open integer NOT NULL,
    today integer NOT NULL,
    overdue integer NOT NULL,
    hard integer NOT NULL,
    pressed integer NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: handover_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.handover_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: handover_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.handover_id_seq OWNED BY public.handover.id;


--
-- Name: handover_taken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handover_taken (
    handover_id integer NOT NULL,
    taken_by integer NOT NULL,
    taken_at timestamp with time zone NOT NULL
);


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
-- Name: household_service; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household_service (
    id integer NOT NULL,
    household_id integer NOT NULL,
    served_by integer NOT NULL,
    served_as character varying NOT NULL COLLATE pg_catalog."C",
    cause integer NOT NULL,
    served_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_household_service_served_as CHECK (((served_as)::text = ANY (ARRAY[('clerk'::character varying)::text, ('grid_worker'::character varying)::text])))
);


--
-- Name: household_service_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.household_service_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: household_service_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.household_service_id_seq OWNED BY public.household_service.id;


--
-- Name: improvement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.improvement (
    id integer NOT NULL,
    village_id integer NOT NULL,
    number character varying NOT NULL COLLATE pg_catalog."C",
    place character varying NOT NULL COLLATE pg_catalog."C",
    fact text NOT NULL COLLATE pg_catalog."C",
    photo_id integer NOT NULL,
    concerned_id integer,
    resolved character varying NOT NULL COLLATE pg_catalog."C",
    noted_by integer NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    hearing_until date NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    shown_on date,
    ended_at timestamp with time zone,
    mended_photo_id integer,
    CONSTRAINT improvement_state CHECK (((state)::text = ANY (ARRAY[('noticed'::character varying)::text, ('heard'::character varying)::text, ('kept'::character varying)::text, ('shown'::character varying)::text, ('mended'::character varying)::text, ('dropped'::character varying)::text, ('lapsed'::character varying)::text])))
);


--
-- Name: improvement_act; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.improvement_act (
    id integer NOT NULL,
    improvement_id integer NOT NULL,
    act character varying NOT NULL COLLATE pg_catalog."C",
    person_id integer,
    words text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: improvement_act_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.improvement_act_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: improvement_act_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.improvement_act_id_seq OWNED BY public.improvement_act.id;


--
-- Name: improvement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.improvement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: improvement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.improvement_id_seq OWNED BY public.improvement.id;


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
    updated_at timestamp with time zone NOT NULL,
    remind_at timestamp with time zone
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
-- Name: naming; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.naming (
    village_id integer NOT NULL,
    changes integer NOT NULL
);


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
-- Name: order_workbook; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_workbook (
    id integer NOT NULL,
    media_id integer NOT NULL,
    person_id integer NOT NULL,
    area_id integer NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    asked_at timestamp with time zone NOT NULL,
    said text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_order_workbook_state CHECK (((state)::text = ANY (ARRAY[('asked'::character varying)::text, ('read'::character varying)::text, ('offered'::character varying)::text, ('wanted'::character varying)::text, ('filed'::character varying)::text, ('told'::character varying)::text, ('left'::character varying)::text])))
);


--
-- Name: order_workbook_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.order_workbook_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: order_workbook_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.order_workbook_id_seq OWNED BY public.order_workbook.id;


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
-- Name: period_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.period_note (
    village_id integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C",
    note character varying NOT NULL COLLATE pg_catalog."C",
    noted_at timestamp with time zone NOT NULL
);


--
-- Name: period_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.period_record (
    id integer NOT NULL,
    village_id integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying NOT NULL COLLATE pg_catalog."C",
    held_on date NOT NULL,
    due integer NOT NULL,
    present integer NOT NULL,
    led_by text NOT NULL COLLATE pg_catalog."C",
    recorded_by integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_period_record_kind CHECK (((kind)::text = ANY (ARRAY[('meeting'::character varying)::text, ('report'::character varying)::text]))),
    CONSTRAINT ck_period_record_present CHECK (((present >= 0) AND (present <= due)))
);


--
-- Name: period_record_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.period_record_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: period_record_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.period_record_id_seq OWNED BY public.period_record.id;


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
-- Name: photo_gone; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.photo_gone (
    media_id integer NOT NULL,
    file character varying NOT NULL COLLATE pg_catalog."C",
    gone_at timestamp with time zone NOT NULL
);


--
-- Name: photo_print; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.photo_print (
    media_id integer NOT NULL,
    band_0 integer NOT NULL,
    band_1 integer NOT NULL,
    band_2 integer NOT NULL,
    band_3 integer NOT NULL
);


--
-- Name: photo_reuse; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.photo_reuse (
    media_id integer NOT NULL,
    case_id integer NOT NULL,
    earlier_id integer NOT NULL,
    earlier_case_id integer NOT NULL,
    apart integer NOT NULL,
    found_at timestamp with time zone NOT NULL
);


--
-- Name: photo_view; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.photo_view (
    media_id integer NOT NULL,
    way integer NOT NULL,
    band_0 integer NOT NULL,
    band_1 integer NOT NULL,
    band_2 integer NOT NULL,
    band_3 integer NOT NULL
);


--
-- Name: photos_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.photos_term (
    settlement_id integer NOT NULL,
    since date NOT NULL
);


--
-- Name: picture_wall; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.picture_wall (
    id integer NOT NULL,
    village_id integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    published_by integer,
    published_at timestamp with time zone NOT NULL
);


--
-- Name: picture_wall_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.picture_wall_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: picture_wall_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.picture_wall_id_seq OWNED BY public.picture_wall.id;


--
-- Name: proposal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposal (
    id integer NOT NULL,
    village_id integer NOT NULL,
    household_id integer NOT NULL,
    case_id integer,
    claim_id integer,
    period character varying NOT NULL COLLATE pg_catalog."C",
    happened_on date NOT NULL,
    item character varying NOT NULL COLLATE pg_catalog."C",
    quantity character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    proposed_at timestamp with time zone NOT NULL,
    decided_by integer,
    decided_at timestamp with time zone,
    reason text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_proposal_cause CHECK (((case_id IS NULL) <> (claim_id IS NULL))),
    CONSTRAINT ck_proposal_is_decided_by_somebody CHECK (((((state)::text = 'waiting'::text) = (decided_at IS NULL)) AND (((state)::text = 'waiting'::text) = (decided_by IS NULL)))),
    CONSTRAINT ck_proposal_state CHECK (((state)::text = ANY (ARRAY[('waiting'::character varying)::text, ('approved'::character varying)::text, ('declined'::character varying)::text])))
);


--
-- Name: proposal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.proposal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: proposal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.proposal_id_seq OWNED BY public.proposal.id;


--
-- Name: proposal_media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposal_media (
    proposal_id integer NOT NULL,
    media_id integer NOT NULL
);


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
-- Name: restriction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restriction (
    id integer NOT NULL,
    village_id integer NOT NULL,
    household_id integer NOT NULL,
    member_id integer NOT NULL,
    item character varying NOT NULL COLLATE pg_catalog."C",
    document character varying NOT NULL COLLATE pg_catalog."C",
    since date NOT NULL,
    until date,
    recorded_by integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source character varying NOT NULL COLLATE pg_catalog."C",
    lifted_on date,
    lifted_by integer
);


--
-- Name: restriction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.restriction_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: restriction_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.restriction_id_seq OWNED BY public.restriction.id;


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
-- Name: score_tally; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.score_tally (
    month character varying NOT NULL COLLATE pg_catalog."C",
    household_id integer NOT NULL,
    said text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal (
    stage character varying NOT NULL COLLATE pg_catalog."C",
    row_id integer NOT NULL,
    digest character varying NOT NULL COLLATE pg_catalog."C"
);


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
    published_at timestamp with time zone,
    part_of character varying DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
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
    honours character varying NOT NULL COLLATE pg_catalog."C",
    average integer
);


--
-- Name: shop; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shop (
    id integer NOT NULL,
    village_id integer NOT NULL,
    code character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    added_at timestamp with time zone NOT NULL,
    added_by integer,
    closed_at timestamp with time zone
);


--
-- Name: shop_goods; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shop_goods (
    goods_id integer NOT NULL,
    shop_id integer NOT NULL
);


--
-- Name: shop_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.shop_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: shop_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.shop_id_seq OWNED BY public.shop.id;


--
-- Name: shop_order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shop_order (
    order_id integer NOT NULL,
    shop_id integer NOT NULL
);


--
-- Name: slip_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.slip_batch (
    id integer NOT NULL,
    village_id integer NOT NULL,
    area_id integer NOT NULL,
    asked_by integer NOT NULL,
    served_as character varying NOT NULL COLLATE pg_catalog."C",
    cause integer NOT NULL,
    media_id integer NOT NULL,
    upto character varying NOT NULL COLLATE pg_catalog."C",
    households integer NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: slip_batch_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.slip_batch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: slip_batch_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.slip_batch_id_seq OWNED BY public.slip_batch.id;


--
-- Name: special_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.special_answer (
    id integer NOT NULL,
    task_id integer NOT NULL,
    person_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    found_nothing boolean NOT NULL,
    said text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: special_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.special_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: special_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.special_answer_id_seq OWNED BY public.special_answer.id;


--
-- Name: special_answer_photo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.special_answer_photo (
    answer_id integer NOT NULL,
    media_id integer NOT NULL,
    field integer NOT NULL
);


--
-- Name: special_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.special_day (
    id integer NOT NULL,
    day date NOT NULL,
    is_workday boolean NOT NULL,
    holidays character varying NOT NULL COLLATE pg_catalog."C",
    entered_by integer,
    entered_at timestamp with time zone NOT NULL
);


--
-- Name: special_day_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.special_day_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: special_day_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.special_day_id_seq OWNED BY public.special_day.id;


--
-- Name: special_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.special_task (
    id integer NOT NULL,
    number character varying NOT NULL COLLATE pg_catalog."C",
    area_id integer NOT NULL,
    title character varying NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    picked boolean NOT NULL,
    may_say_nothing boolean NOT NULL,
    asked_by integer NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    deadline timestamp with time zone NOT NULL,
    remind_at timestamp with time zone,
    reminded_at timestamp with time zone,
    watch_at timestamp with time zone,
    closed_at timestamp with time zone,
    closed_by integer
);


--
-- Name: special_task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.special_task_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: special_task_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.special_task_id_seq OWNED BY public.special_task.id;


--
-- Name: special_task_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.special_task_person (
    task_id integer NOT NULL,
    person_id integer NOT NULL,
    told_at timestamp with time zone
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
-- Name: unit_table; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_table (
    id integer NOT NULL,
    area_id integer NOT NULL,
    period character varying NOT NULL COLLATE pg_catalog."C",
    day date NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C",
    digest character varying NOT NULL COLLATE pg_catalog."C",
    published_by integer NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: unit_table_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_table_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_table_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_table_id_seq OWNED BY public.unit_table.id;


--
-- Name: wall_look; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_look (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    media_id integer NOT NULL,
    verdict character varying NOT NULL COLLATE pg_catalog."C",
    looked_by integer NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_wall_look_verdict CHECK (((verdict)::text = ANY (ARRAY[('fit'::character varying)::text, ('unfit'::character varying)::text, ('skipped'::character varying)::text])))
);


--
-- Name: wall_look_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.wall_look_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: wall_look_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.wall_look_id_seq OWNED BY public.wall_look.id;


--
-- Name: wall_page; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_page (
    wall_id integer NOT NULL,
    media_id integer NOT NULL
);


--
-- Name: wall_picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_picture (
    sheet_id integer NOT NULL,
    media_id integer NOT NULL,
    wall_id integer NOT NULL,
    look_id integer NOT NULL
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
-- Name: book_check id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.book_check ALTER COLUMN id SET DEFAULT nextval('public.book_check_id_seq'::regclass);


--
-- Name: case_move id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_move ALTER COLUMN id SET DEFAULT nextval('public.case_move_id_seq'::regclass);


--
-- Name: case_phase id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_phase ALTER COLUMN id SET DEFAULT nextval('public.case_phase_id_seq'::regclass);


--
-- Name: case_press id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_press ALTER COLUMN id SET DEFAULT nextval('public.case_press_id_seq'::regclass);


--
-- Name: case_request id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_request ALTER COLUMN id SET DEFAULT nextval('public.case_request_id_seq'::regclass);


--
-- Name: case_unit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_unit ALTER COLUMN id SET DEFAULT nextval('public.case_unit_id_seq'::regclass);


--
-- Name: case_verdict id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_verdict ALTER COLUMN id SET DEFAULT nextval('public.case_verdict_id_seq'::regclass);


--
-- Name: case_warning id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_warning ALTER COLUMN id SET DEFAULT nextval('public.case_warning_id_seq'::regclass);


--
-- Name: cases id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cases ALTER COLUMN id SET DEFAULT nextval('public.cases_id_seq'::regclass);


--
-- Name: chat id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat ALTER COLUMN id SET DEFAULT nextval('public.chat_id_seq'::regclass);


--
-- Name: claim id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim ALTER COLUMN id SET DEFAULT nextval('public.claim_id_seq'::regclass);


--
-- Name: clock_mark id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_mark ALTER COLUMN id SET DEFAULT nextval('public.clock_mark_id_seq'::regclass);


--
-- Name: consent id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent ALTER COLUMN id SET DEFAULT nextval('public.consent_id_seq'::regclass);


--
-- Name: consultation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation ALTER COLUMN id SET DEFAULT nextval('public.consultation_id_seq'::regclass);


--
-- Name: data_request id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_request ALTER COLUMN id SET DEFAULT nextval('public.data_request_id_seq'::regclass);


--
-- Name: declaration id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.declaration ALTER COLUMN id SET DEFAULT nextval('public.declaration_id_seq'::regclass);


--
-- Name: due id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due ALTER COLUMN id SET DEFAULT nextval('public.due_id_seq'::regclass);


--
-- Name: duty id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty ALTER COLUMN id SET DEFAULT nextval('public.duty_id_seq'::regclass);


--
-- Name: earlier_mark id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_mark ALTER COLUMN id SET DEFAULT nextval('public.earlier_mark_id_seq'::regclass);


--
-- Name: figures_request id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figures_request ALTER COLUMN id SET DEFAULT nextval('public.figures_request_id_seq'::regclass);


--
-- Name: goods id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goods ALTER COLUMN id SET DEFAULT nextval('public.goods_id_seq'::regclass);


--
-- Name: handover id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover ALTER COLUMN id SET DEFAULT nextval('public.handover_id_seq'::regclass);


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
-- Name: household_service id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_service ALTER COLUMN id SET DEFAULT nextval('public.household_service_id_seq'::regclass);


--
-- Name: improvement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement ALTER COLUMN id SET DEFAULT nextval('public.improvement_id_seq'::regclass);


--
-- Name: improvement_act id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement_act ALTER COLUMN id SET DEFAULT nextval('public.improvement_act_id_seq'::regclass);


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
-- Name: order_workbook id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_workbook ALTER COLUMN id SET DEFAULT nextval('public.order_workbook_id_seq'::regclass);


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
-- Name: period_record id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_record ALTER COLUMN id SET DEFAULT nextval('public.period_record_id_seq'::regclass);


--
-- Name: person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


--
-- Name: picture_wall id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture_wall ALTER COLUMN id SET DEFAULT nextval('public.picture_wall_id_seq'::regclass);


--
-- Name: proposal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal ALTER COLUMN id SET DEFAULT nextval('public.proposal_id_seq'::regclass);


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
-- Name: restriction id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction ALTER COLUMN id SET DEFAULT nextval('public.restriction_id_seq'::regclass);


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
-- Name: shop id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop ALTER COLUMN id SET DEFAULT nextval('public.shop_id_seq'::regclass);


--
-- Name: slip_batch id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slip_batch ALTER COLUMN id SET DEFAULT nextval('public.slip_batch_id_seq'::regclass);


--
-- Name: special_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_answer ALTER COLUMN id SET DEFAULT nextval('public.special_answer_id_seq'::regclass);


--
-- Name: special_day id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_day ALTER COLUMN id SET DEFAULT nextval('public.special_day_id_seq'::regclass);


--
-- Name: special_task id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task ALTER COLUMN id SET DEFAULT nextval('public.special_task_id_seq'::regclass);


--
-- Name: stock_in id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock_in ALTER COLUMN id SET DEFAULT nextval('public.stock_in_id_seq'::regclass);


--
-- Name: unit_table id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_table ALTER COLUMN id SET DEFAULT nextval('public.unit_table_id_seq'::regclass);


--
-- Name: wall_look id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_look ALTER COLUMN id SET DEFAULT nextval('public.wall_look_id_seq'::regclass);


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

INSERT INTO public.alembic_version VALUES ('0028');


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
-- Data for Name: book_check; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: book_check_asker; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_caller; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_evidence; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_follower; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_gram; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_gram VALUES ('垃圾', 1);
INSERT INTO public.case_gram VALUES ('有垃', 1);
INSERT INTO public.case_gram VALUES ('河边', 1);
INSERT INTO public.case_gram VALUES ('边有', 1);


--
-- Data for Name: case_move; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_move VALUES (1, 1, 'report', '', 'reported', 1, '河边有垃圾', '2026-11-20 01:00:00+00');
INSERT INTO public.case_move VALUES (2, 1, 'dispatch', 'reported', 'dispatched', 2, 'enforcement', '2026-11-20 01:00:00+00');


--
-- Data for Name: case_phase; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_phase VALUES (1, 1, 'accept', '', '2026-11-20 01:00:00+00', 7200, 'working', 0, '2026-11-20 01:00:00+00');
INSERT INTO public.case_phase VALUES (2, 1, 'handle', 'enforcement', '2026-11-20 01:00:00+00', 86400, 'working', NULL, NULL);


--
-- Data for Name: case_press; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_search; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_unit; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_verdict; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_warning; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: cases; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cases VALUES (1, '2026-0001', 'environment', '', 'dispatched', 3, 1, 'enforcement', NULL, '河边有垃圾', NULL, NULL, '2026-11-20 01:00:00+00', NULL, '', 'chat', '', false, false, NULL, NULL, 0, 0, NULL, '', 'handle', '2026-11-20 01:00:00+00', 0, 86400, 'working', '2026-11-25 01:00:00+00', '', '2026-11-24 05:42:00+00', NULL, NULL, false);


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
-- Data for Name: claim; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: clock_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock_mark VALUES (1, '2026-11-20 01:00:00+00', 1555200000000);


--
-- Data for Name: confirmed_word; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent VALUES (1, 1, 1, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (2, 2, 2, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (3, 3, 3, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (4, 4, 4, '2026-11', '2026-11-02 01:00:00+00');
INSERT INTO public.consent VALUES (5, 5, 5, '2026-11', '2026-11-02 01:00:00+00');


--
-- Data for Name: consultation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: consultation_case; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('case:2026', 1);


--
-- Data for Name: data_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: declaration; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: declaration_proof; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: due; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.due VALUES (1, 'overdue_weekly', 1, '2026-11-02 00:45:00+00', 'held', '2026-11-02 01:00:00+00');
INSERT INTO public.due VALUES (2, 'improvements_watched', 2, '2026-11-02 01:20:00+00', 'held', '2026-11-02 01:20:00+00');
INSERT INTO public.due VALUES (3, 'patrol_reminder', 2, '2026-11-02 08:00:00+00', 'held', '2026-11-02 08:00:00+00');
INSERT INTO public.due VALUES (4, 'claims_proposed', 2, '2026-11-02 09:40:00+00', 'held', '2026-11-02 09:40:00+00');
INSERT INTO public.due VALUES (5, 'roster_changes', 2, '2026-11-02 16:05:00+00', 'held', '2026-11-02 16:05:00+00');
INSERT INTO public.due VALUES (6, 'month_settled', 2, '2026-11-02 18:00:00+00', 'held', '2026-11-02 18:00:00+00');
INSERT INTO public.due VALUES (7, 'housekeeping', 2, '2026-11-02 19:00:00+00', 'held', '2026-11-02 19:00:00+00');
INSERT INTO public.due VALUES (8, 'patrol_prompt', 2, '2026-11-02 23:30:00+00', 'held', '2026-11-02 23:30:00+00');
INSERT INTO public.due VALUES (9, 'month_final', 2, '2026-11-03 00:00:00+00', 'held', '2026-11-03 00:00:00+00');
INSERT INTO public.due VALUES (10, 'orders_given_back', 2, '2026-11-03 00:20:00+00', 'held', '2026-11-03 00:20:00+00');
INSERT INTO public.due VALUES (11, 'stages_watched', 2, '2026-11-03 00:25:00+00', 'held', '2026-11-03 00:25:00+00');
INSERT INTO public.due VALUES (12, 'objections_watched', 2, '2026-11-03 00:30:00+00', 'held', '2026-11-03 00:30:00+00');
INSERT INTO public.due VALUES (13, 'panels_looked_at', 2, '2026-11-03 00:40:00+00', 'held', '2026-11-03 00:40:00+00');
INSERT INTO public.due VALUES (14, 'honours_asked', 2, '2026-11-03 00:50:00+00', 'held', '2026-11-03 00:50:00+00');
INSERT INTO public.due VALUES (15, 'month_published', 2, '2026-11-03 01:00:00+00', 'held', '2026-11-03 01:00:00+00');
INSERT INTO public.due VALUES (16, 'improvements_watched', 2, '2026-11-03 01:20:00+00', 'held', '2026-11-03 01:20:00+00');
INSERT INTO public.due VALUES (17, 'patrol_reminder', 2, '2026-11-03 08:00:00+00', 'held', '2026-11-03 08:00:00+00');
INSERT INTO public.due VALUES (18, 'claims_proposed', 2, '2026-11-03 09:40:00+00', 'held', '2026-11-03 09:40:00+00');
INSERT INTO public.due VALUES (19, 'roster_changes', 2, '2026-11-03 16:05:00+00', 'held', '2026-11-03 16:05:00+00');
INSERT INTO public.due VALUES (20, 'month_settled', 2, '2026-11-03 18:00:00+00', 'held', '2026-11-03 18:00:00+00');
INSERT INTO public.due VALUES (21, 'housekeeping', 2, '2026-11-03 19:00:00+00', 'held', '2026-11-03 19:00:00+00');
INSERT INTO public.due VALUES (22, 'patrol_prompt', 2, '2026-11-03 23:30:00+00', 'held', '2026-11-03 23:30:00+00');
INSERT INTO public.due VALUES (23, 'month_final', 2, '2026-11-04 00:00:00+00', 'held', '2026-11-04 00:00:00+00');
INSERT INTO public.due VALUES (24, 'orders_given_back', 2, '2026-11-04 00:20:00+00', 'held', '2026-11-04 00:20:00+00');
INSERT INTO public.due VALUES (25, 'stages_watched', 2, '2026-11-04 00:25:00+00', 'held', '2026-11-04 00:25:00+00');
INSERT INTO public.due VALUES (26, 'objections_watched', 2, '2026-11-04 00:30:00+00', 'held', '2026-11-04 00:30:00+00');
INSERT INTO public.due VALUES (27, 'panels_looked_at', 2, '2026-11-04 00:40:00+00', 'held', '2026-11-04 00:40:00+00');
INSERT INTO public.due VALUES (28, 'honours_asked', 2, '2026-11-04 00:50:00+00', 'held', '2026-11-04 00:50:00+00');
INSERT INTO public.due VALUES (29, 'month_published', 2, '2026-11-04 01:00:00+00', 'held', '2026-11-04 01:00:00+00');
INSERT INTO public.due VALUES (30, 'improvements_watched', 2, '2026-11-04 01:20:00+00', 'held', '2026-11-04 01:20:00+00');
INSERT INTO public.due VALUES (31, 'patrol_reminder', 2, '2026-11-04 08:00:00+00', 'held', '2026-11-04 08:00:00+00');
INSERT INTO public.due VALUES (32, 'claims_proposed', 2, '2026-11-04 09:40:00+00', 'held', '2026-11-04 09:40:00+00');
INSERT INTO public.due VALUES (33, 'roster_changes', 2, '2026-11-04 16:05:00+00', 'held', '2026-11-04 16:05:00+00');
INSERT INTO public.due VALUES (34, 'month_settled', 2, '2026-11-04 18:00:00+00', 'held', '2026-11-04 18:00:00+00');
INSERT INTO public.due VALUES (35, 'housekeeping', 2, '2026-11-04 19:00:00+00', 'held', '2026-11-04 19:00:00+00');
INSERT INTO public.due VALUES (36, 'patrol_prompt', 2, '2026-11-04 23:30:00+00', 'held', '2026-11-04 23:30:00+00');
INSERT INTO public.due VALUES (37, 'month_final', 2, '2026-11-05 00:00:00+00', 'held', '2026-11-05 00:00:00+00');
INSERT INTO public.due VALUES (38, 'orders_given_back', 2, '2026-11-05 00:20:00+00', 'held', '2026-11-05 00:20:00+00');
INSERT INTO public.due VALUES (39, 'stages_watched', 2, '2026-11-05 00:25:00+00', 'held', '2026-11-05 00:25:00+00');
INSERT INTO public.due VALUES (40, 'objections_watched', 2, '2026-11-05 00:30:00+00', 'held', '2026-11-05 00:30:00+00');
INSERT INTO public.due VALUES (41, 'panels_looked_at', 2, '2026-11-05 00:40:00+00', 'held', '2026-11-05 00:40:00+00');
INSERT INTO public.due VALUES (42, 'honours_asked', 2, '2026-11-05 00:50:00+00', 'held', '2026-11-05 00:50:00+00');
INSERT INTO public.due VALUES (43, 'month_published', 2, '2026-11-05 01:00:00+00', 'held', '2026-11-05 01:00:00+00');
INSERT INTO public.due VALUES (44, 'improvements_watched', 2, '2026-11-05 01:20:00+00', 'held', '2026-11-05 01:20:00+00');
INSERT INTO public.due VALUES (45, 'patrol_reminder', 2, '2026-11-05 08:00:00+00', 'held', '2026-11-05 08:00:00+00');
INSERT INTO public.due VALUES (46, 'claims_proposed', 2, '2026-11-05 09:40:00+00', 'held', '2026-11-05 09:40:00+00');
INSERT INTO public.due VALUES (47, 'roster_changes', 2, '2026-11-05 16:05:00+00', 'held', '2026-11-05 16:05:00+00');
INSERT INTO public.due VALUES (48, 'month_settled', 2, '2026-11-05 18:00:00+00', 'held', '2026-11-05 18:00:00+00');
INSERT INTO public.due VALUES (49, 'housekeeping', 2, '2026-11-05 19:00:00+00', 'held', '2026-11-05 19:00:00+00');
INSERT INTO public.due VALUES (50, 'patrol_prompt', 2, '2026-11-05 23:30:00+00', 'held', '2026-11-05 23:30:00+00');
INSERT INTO public.due VALUES (51, 'month_final', 2, '2026-11-06 00:00:00+00', 'held', '2026-11-06 00:00:00+00');
INSERT INTO public.due VALUES (52, 'orders_given_back', 2, '2026-11-06 00:20:00+00', 'held', '2026-11-06 00:20:00+00');
INSERT INTO public.due VALUES (53, 'stages_watched', 2, '2026-11-06 00:25:00+00', 'held', '2026-11-06 00:25:00+00');
INSERT INTO public.due VALUES (54, 'objections_watched', 2, '2026-11-06 00:30:00+00', 'held', '2026-11-06 00:30:00+00');
INSERT INTO public.due VALUES (55, 'panels_looked_at', 2, '2026-11-06 00:40:00+00', 'held', '2026-11-06 00:40:00+00');
INSERT INTO public.due VALUES (56, 'honours_asked', 2, '2026-11-06 00:50:00+00', 'held', '2026-11-06 00:50:00+00');
INSERT INTO public.due VALUES (57, 'month_published', 2, '2026-11-06 01:00:00+00', 'held', '2026-11-06 01:00:00+00');
INSERT INTO public.due VALUES (58, 'improvements_watched', 2, '2026-11-06 01:20:00+00', 'held', '2026-11-06 01:20:00+00');
INSERT INTO public.due VALUES (59, 'patrol_reminder', 2, '2026-11-06 08:00:00+00', 'held', '2026-11-06 08:00:00+00');
INSERT INTO public.due VALUES (60, 'claims_proposed', 2, '2026-11-06 09:40:00+00', 'held', '2026-11-06 09:40:00+00');
INSERT INTO public.due VALUES (61, 'roster_changes', 2, '2026-11-06 16:05:00+00', 'held', '2026-11-06 16:05:00+00');
INSERT INTO public.due VALUES (62, 'month_settled', 2, '2026-11-06 18:00:00+00', 'held', '2026-11-06 18:00:00+00');
INSERT INTO public.due VALUES (63, 'housekeeping', 2, '2026-11-06 19:00:00+00', 'held', '2026-11-06 19:00:00+00');
INSERT INTO public.due VALUES (64, 'month_final', 2, '2026-11-07 00:00:00+00', 'held', '2026-11-07 00:00:00+00');
INSERT INTO public.due VALUES (65, 'orders_given_back', 2, '2026-11-07 00:20:00+00', 'held', '2026-11-07 00:20:00+00');
INSERT INTO public.due VALUES (66, 'stages_watched', 2, '2026-11-07 00:25:00+00', 'held', '2026-11-07 00:25:00+00');
INSERT INTO public.due VALUES (67, 'objections_watched', 2, '2026-11-07 00:30:00+00', 'held', '2026-11-07 00:30:00+00');
INSERT INTO public.due VALUES (68, 'panels_looked_at', 2, '2026-11-07 00:40:00+00', 'held', '2026-11-07 00:40:00+00');
INSERT INTO public.due VALUES (69, 'honours_asked', 2, '2026-11-07 00:50:00+00', 'held', '2026-11-07 00:50:00+00');
INSERT INTO public.due VALUES (70, 'month_published', 2, '2026-11-07 01:00:00+00', 'held', '2026-11-07 01:00:00+00');
INSERT INTO public.due VALUES (71, 'improvements_watched', 2, '2026-11-07 01:20:00+00', 'held', '2026-11-07 01:20:00+00');
INSERT INTO public.due VALUES (72, 'claims_proposed', 2, '2026-11-07 09:40:00+00', 'held', '2026-11-07 09:40:00+00');
INSERT INTO public.due VALUES (73, 'roster_changes', 2, '2026-11-07 16:05:00+00', 'held', '2026-11-07 16:05:00+00');
INSERT INTO public.due VALUES (74, 'month_settled', 2, '2026-11-07 18:00:00+00', 'held', '2026-11-07 18:00:00+00');
INSERT INTO public.due VALUES (75, 'housekeeping', 2, '2026-11-07 19:00:00+00', 'held', '2026-11-07 19:00:00+00');
INSERT INTO public.due VALUES (76, 'month_final', 2, '2026-11-08 00:00:00+00', 'held', '2026-11-08 00:00:00+00');
INSERT INTO public.due VALUES (77, 'orders_given_back', 2, '2026-11-08 00:20:00+00', 'held', '2026-11-08 00:20:00+00');
INSERT INTO public.due VALUES (78, 'stages_watched', 2, '2026-11-08 00:25:00+00', 'held', '2026-11-08 00:25:00+00');
INSERT INTO public.due VALUES (79, 'objections_watched', 2, '2026-11-08 00:30:00+00', 'held', '2026-11-08 00:30:00+00');
INSERT INTO public.due VALUES (80, 'panels_looked_at', 2, '2026-11-08 00:40:00+00', 'held', '2026-11-08 00:40:00+00');
INSERT INTO public.due VALUES (81, 'honours_asked', 2, '2026-11-08 00:50:00+00', 'held', '2026-11-08 00:50:00+00');
INSERT INTO public.due VALUES (82, 'month_published', 2, '2026-11-08 01:00:00+00', 'held', '2026-11-08 01:00:00+00');
INSERT INTO public.due VALUES (83, 'improvements_watched', 2, '2026-11-08 01:20:00+00', 'held', '2026-11-08 01:20:00+00');
INSERT INTO public.due VALUES (84, 'claims_proposed', 2, '2026-11-08 09:40:00+00', 'held', '2026-11-08 09:40:00+00');
INSERT INTO public.due VALUES (85, 'roster_changes', 2, '2026-11-08 16:05:00+00', 'held', '2026-11-08 16:05:00+00');
INSERT INTO public.due VALUES (86, 'month_settled', 2, '2026-11-08 18:00:00+00', 'held', '2026-11-08 18:00:00+00');
INSERT INTO public.due VALUES (87, 'housekeeping', 2, '2026-11-08 19:00:00+00', 'held', '2026-11-08 19:00:00+00');
INSERT INTO public.due VALUES (88, 'patrol_prompt', 2, '2026-11-08 23:30:00+00', 'held', '2026-11-08 23:30:00+00');
INSERT INTO public.due VALUES (89, 'month_final', 2, '2026-11-09 00:00:00+00', 'held', '2026-11-09 00:00:00+00');
INSERT INTO public.due VALUES (90, 'orders_given_back', 2, '2026-11-09 00:20:00+00', 'held', '2026-11-09 00:20:00+00');
INSERT INTO public.due VALUES (91, 'stages_watched', 2, '2026-11-09 00:25:00+00', 'held', '2026-11-09 00:25:00+00');
INSERT INTO public.due VALUES (92, 'objections_watched', 2, '2026-11-09 00:30:00+00', 'held', '2026-11-09 00:30:00+00');
INSERT INTO public.due VALUES (93, 'panels_looked_at', 2, '2026-11-09 00:40:00+00', 'held', '2026-11-09 00:40:00+00');
INSERT INTO public.due VALUES (94, 'overdue_weekly', 1, '2026-11-09 00:45:00+00', 'held', '2026-11-09 00:45:00+00');
INSERT INTO public.due VALUES (95, 'honours_asked', 2, '2026-11-09 00:50:00+00', 'held', '2026-11-09 00:50:00+00');
INSERT INTO public.due VALUES (96, 'month_published', 2, '2026-11-09 01:00:00+00', 'held', '2026-11-09 01:00:00+00');
INSERT INTO public.due VALUES (97, 'improvements_watched', 2, '2026-11-09 01:20:00+00', 'held', '2026-11-09 01:20:00+00');
INSERT INTO public.due VALUES (98, 'patrol_reminder', 2, '2026-11-09 08:00:00+00', 'held', '2026-11-09 08:00:00+00');
INSERT INTO public.due VALUES (99, 'claims_proposed', 2, '2026-11-09 09:40:00+00', 'held', '2026-11-09 09:40:00+00');
INSERT INTO public.due VALUES (100, 'roster_changes', 2, '2026-11-09 16:05:00+00', 'held', '2026-11-09 16:05:00+00');
INSERT INTO public.due VALUES (101, 'month_settled', 2, '2026-11-09 18:00:00+00', 'held', '2026-11-09 18:00:00+00');
INSERT INTO public.due VALUES (102, 'housekeeping', 2, '2026-11-09 19:00:00+00', 'held', '2026-11-09 19:00:00+00');
INSERT INTO public.due VALUES (103, 'patrol_prompt', 2, '2026-11-09 23:30:00+00', 'held', '2026-11-09 23:30:00+00');
INSERT INTO public.due VALUES (104, 'month_final', 2, '2026-11-10 00:00:00+00', 'held', '2026-11-10 00:00:00+00');
INSERT INTO public.due VALUES (105, 'orders_given_back', 2, '2026-11-10 00:20:00+00', 'held', '2026-11-10 00:20:00+00');
INSERT INTO public.due VALUES (106, 'stages_watched', 2, '2026-11-10 00:25:00+00', 'held', '2026-11-10 00:25:00+00');
INSERT INTO public.due VALUES (107, 'objections_watched', 2, '2026-11-10 00:30:00+00', 'held', '2026-11-10 00:30:00+00');
INSERT INTO public.due VALUES (108, 'panels_looked_at', 2, '2026-11-10 00:40:00+00', 'held', '2026-11-10 00:40:00+00');
INSERT INTO public.due VALUES (109, 'honours_asked', 2, '2026-11-10 00:50:00+00', 'held', '2026-11-10 00:50:00+00');
INSERT INTO public.due VALUES (110, 'month_published', 2, '2026-11-10 01:00:00+00', 'held', '2026-11-10 01:00:00+00');
INSERT INTO public.due VALUES (111, 'improvements_watched', 2, '2026-11-10 01:20:00+00', 'held', '2026-11-10 01:20:00+00');
INSERT INTO public.due VALUES (112, 'patrol_reminder', 2, '2026-11-10 08:00:00+00', 'held', '2026-11-10 08:00:00+00');
INSERT INTO public.due VALUES (113, 'claims_proposed', 2, '2026-11-10 09:40:00+00', 'held', '2026-11-10 09:40:00+00');
INSERT INTO public.due VALUES (114, 'roster_changes', 2, '2026-11-10 16:05:00+00', 'held', '2026-11-10 16:05:00+00');
INSERT INTO public.due VALUES (115, 'month_settled', 2, '2026-11-10 18:00:00+00', 'held', '2026-11-10 18:00:00+00');
INSERT INTO public.due VALUES (116, 'housekeeping', 2, '2026-11-10 19:00:00+00', 'held', '2026-11-10 19:00:00+00');
INSERT INTO public.due VALUES (117, 'patrol_prompt', 2, '2026-11-10 23:30:00+00', 'held', '2026-11-10 23:30:00+00');
INSERT INTO public.due VALUES (118, 'month_final', 2, '2026-11-11 00:00:00+00', 'held', '2026-11-11 00:00:00+00');
INSERT INTO public.due VALUES (119, 'orders_given_back', 2, '2026-11-11 00:20:00+00', 'held', '2026-11-11 00:20:00+00');
INSERT INTO public.due VALUES (120, 'stages_watched', 2, '2026-11-11 00:25:00+00', 'held', '2026-11-11 00:25:00+00');
INSERT INTO public.due VALUES (121, 'objections_watched', 2, '2026-11-11 00:30:00+00', 'held', '2026-11-11 00:30:00+00');
INSERT INTO public.due VALUES (122, 'panels_looked_at', 2, '2026-11-11 00:40:00+00', 'held', '2026-11-11 00:40:00+00');
INSERT INTO public.due VALUES (123, 'honours_asked', 2, '2026-11-11 00:50:00+00', 'held', '2026-11-11 00:50:00+00');
INSERT INTO public.due VALUES (124, 'month_published', 2, '2026-11-11 01:00:00+00', 'held', '2026-11-11 01:00:00+00');
INSERT INTO public.due VALUES (125, 'improvements_watched', 2, '2026-11-11 01:20:00+00', 'held', '2026-11-11 01:20:00+00');
INSERT INTO public.due VALUES (126, 'patrol_reminder', 2, '2026-11-11 08:00:00+00', 'held', '2026-11-11 08:00:00+00');
INSERT INTO public.due VALUES (127, 'claims_proposed', 2, '2026-11-11 09:40:00+00', 'held', '2026-11-11 09:40:00+00');
INSERT INTO public.due VALUES (128, 'roster_changes', 2, '2026-11-11 16:05:00+00', 'held', '2026-11-11 16:05:00+00');
INSERT INTO public.due VALUES (129, 'month_settled', 2, '2026-11-11 18:00:00+00', 'held', '2026-11-11 18:00:00+00');
INSERT INTO public.due VALUES (130, 'housekeeping', 2, '2026-11-11 19:00:00+00', 'held', '2026-11-11 19:00:00+00');
INSERT INTO public.due VALUES (131, 'patrol_prompt', 2, '2026-11-11 23:30:00+00', 'held', '2026-11-11 23:30:00+00');
INSERT INTO public.due VALUES (132, 'month_final', 2, '2026-11-12 00:00:00+00', 'held', '2026-11-12 00:00:00+00');
INSERT INTO public.due VALUES (133, 'orders_given_back', 2, '2026-11-12 00:20:00+00', 'held', '2026-11-12 00:20:00+00');
INSERT INTO public.due VALUES (134, 'stages_watched', 2, '2026-11-12 00:25:00+00', 'held', '2026-11-12 00:25:00+00');
INSERT INTO public.due VALUES (135, 'objections_watched', 2, '2026-11-12 00:30:00+00', 'held', '2026-11-12 00:30:00+00');
INSERT INTO public.due VALUES (136, 'panels_looked_at', 2, '2026-11-12 00:40:00+00', 'held', '2026-11-12 00:40:00+00');
INSERT INTO public.due VALUES (137, 'honours_asked', 2, '2026-11-12 00:50:00+00', 'held', '2026-11-12 00:50:00+00');
INSERT INTO public.due VALUES (138, 'month_published', 2, '2026-11-12 01:00:00+00', 'held', '2026-11-12 01:00:00+00');
INSERT INTO public.due VALUES (139, 'improvements_watched', 2, '2026-11-12 01:20:00+00', 'held', '2026-11-12 01:20:00+00');
INSERT INTO public.due VALUES (140, 'patrol_reminder', 2, '2026-11-12 08:00:00+00', 'held', '2026-11-12 08:00:00+00');
INSERT INTO public.due VALUES (141, 'claims_proposed', 2, '2026-11-12 09:40:00+00', 'held', '2026-11-12 09:40:00+00');
INSERT INTO public.due VALUES (142, 'roster_changes', 2, '2026-11-12 16:05:00+00', 'held', '2026-11-12 16:05:00+00');
INSERT INTO public.due VALUES (143, 'month_settled', 2, '2026-11-12 18:00:00+00', 'held', '2026-11-12 18:00:00+00');
INSERT INTO public.due VALUES (144, 'housekeeping', 2, '2026-11-12 19:00:00+00', 'held', '2026-11-12 19:00:00+00');
INSERT INTO public.due VALUES (145, 'patrol_prompt', 2, '2026-11-12 23:30:00+00', 'held', '2026-11-12 23:30:00+00');
INSERT INTO public.due VALUES (146, 'month_final', 2, '2026-11-13 00:00:00+00', 'held', '2026-11-13 00:00:00+00');
INSERT INTO public.due VALUES (147, 'orders_given_back', 2, '2026-11-13 00:20:00+00', 'held', '2026-11-13 00:20:00+00');
INSERT INTO public.due VALUES (148, 'stages_watched', 2, '2026-11-13 00:25:00+00', 'held', '2026-11-13 00:25:00+00');
INSERT INTO public.due VALUES (149, 'objections_watched', 2, '2026-11-13 00:30:00+00', 'held', '2026-11-13 00:30:00+00');
INSERT INTO public.due VALUES (150, 'panels_looked_at', 2, '2026-11-13 00:40:00+00', 'held', '2026-11-13 00:40:00+00');
INSERT INTO public.due VALUES (151, 'honours_asked', 2, '2026-11-13 00:50:00+00', 'held', '2026-11-13 00:50:00+00');
INSERT INTO public.due VALUES (152, 'month_published', 2, '2026-11-13 01:00:00+00', 'held', '2026-11-13 01:00:00+00');
INSERT INTO public.due VALUES (153, 'improvements_watched', 2, '2026-11-13 01:20:00+00', 'held', '2026-11-13 01:20:00+00');
INSERT INTO public.due VALUES (154, 'patrol_reminder', 2, '2026-11-13 08:00:00+00', 'held', '2026-11-13 08:00:00+00');
INSERT INTO public.due VALUES (155, 'claims_proposed', 2, '2026-11-13 09:40:00+00', 'held', '2026-11-13 09:40:00+00');
INSERT INTO public.due VALUES (156, 'roster_changes', 2, '2026-11-13 16:05:00+00', 'held', '2026-11-13 16:05:00+00');
INSERT INTO public.due VALUES (157, 'month_settled', 2, '2026-11-13 18:00:00+00', 'held', '2026-11-13 18:00:00+00');
INSERT INTO public.due VALUES (158, 'housekeeping', 2, '2026-11-13 19:00:00+00', 'held', '2026-11-13 19:00:00+00');
INSERT INTO public.due VALUES (159, 'month_final', 2, '2026-11-14 00:00:00+00', 'held', '2026-11-14 00:00:00+00');
INSERT INTO public.due VALUES (160, 'orders_given_back', 2, '2026-11-14 00:20:00+00', 'held', '2026-11-14 00:20:00+00');
INSERT INTO public.due VALUES (161, 'stages_watched', 2, '2026-11-14 00:25:00+00', 'held', '2026-11-14 00:25:00+00');
INSERT INTO public.due VALUES (162, 'objections_watched', 2, '2026-11-14 00:30:00+00', 'held', '2026-11-14 00:30:00+00');
INSERT INTO public.due VALUES (163, 'panels_looked_at', 2, '2026-11-14 00:40:00+00', 'held', '2026-11-14 00:40:00+00');
INSERT INTO public.due VALUES (164, 'honours_asked', 2, '2026-11-14 00:50:00+00', 'held', '2026-11-14 00:50:00+00');
INSERT INTO public.due VALUES (165, 'month_published', 2, '2026-11-14 01:00:00+00', 'held', '2026-11-14 01:00:00+00');
INSERT INTO public.due VALUES (166, 'improvements_watched', 2, '2026-11-14 01:20:00+00', 'held', '2026-11-14 01:20:00+00');
INSERT INTO public.due VALUES (167, 'claims_proposed', 2, '2026-11-14 09:40:00+00', 'held', '2026-11-14 09:40:00+00');
INSERT INTO public.due VALUES (168, 'roster_changes', 2, '2026-11-14 16:05:00+00', 'held', '2026-11-14 16:05:00+00');
INSERT INTO public.due VALUES (169, 'month_settled', 2, '2026-11-14 18:00:00+00', 'held', '2026-11-14 18:00:00+00');
INSERT INTO public.due VALUES (170, 'housekeeping', 2, '2026-11-14 19:00:00+00', 'held', '2026-11-14 19:00:00+00');
INSERT INTO public.due VALUES (171, 'month_final', 2, '2026-11-15 00:00:00+00', 'held', '2026-11-15 00:00:00+00');
INSERT INTO public.due VALUES (172, 'orders_given_back', 2, '2026-11-15 00:20:00+00', 'held', '2026-11-15 00:20:00+00');
INSERT INTO public.due VALUES (173, 'stages_watched', 2, '2026-11-15 00:25:00+00', 'held', '2026-11-15 00:25:00+00');
INSERT INTO public.due VALUES (174, 'objections_watched', 2, '2026-11-15 00:30:00+00', 'held', '2026-11-15 00:30:00+00');
INSERT INTO public.due VALUES (175, 'panels_looked_at', 2, '2026-11-15 00:40:00+00', 'held', '2026-11-15 00:40:00+00');
INSERT INTO public.due VALUES (176, 'honours_asked', 2, '2026-11-15 00:50:00+00', 'held', '2026-11-15 00:50:00+00');
INSERT INTO public.due VALUES (177, 'month_published', 2, '2026-11-15 01:00:00+00', 'held', '2026-11-15 01:00:00+00');
INSERT INTO public.due VALUES (178, 'improvements_watched', 2, '2026-11-15 01:20:00+00', 'held', '2026-11-15 01:20:00+00');
INSERT INTO public.due VALUES (179, 'claims_proposed', 2, '2026-11-15 09:40:00+00', 'held', '2026-11-15 09:40:00+00');
INSERT INTO public.due VALUES (180, 'roster_changes', 2, '2026-11-15 16:05:00+00', 'held', '2026-11-15 16:05:00+00');
INSERT INTO public.due VALUES (181, 'month_settled', 2, '2026-11-15 18:00:00+00', 'held', '2026-11-15 18:00:00+00');
INSERT INTO public.due VALUES (182, 'housekeeping', 2, '2026-11-15 19:00:00+00', 'held', '2026-11-15 19:00:00+00');
INSERT INTO public.due VALUES (183, 'patrol_prompt', 2, '2026-11-15 23:30:00+00', 'held', '2026-11-15 23:30:00+00');
INSERT INTO public.due VALUES (184, 'month_final', 2, '2026-11-16 00:00:00+00', 'held', '2026-11-16 00:00:00+00');
INSERT INTO public.due VALUES (185, 'orders_given_back', 2, '2026-11-16 00:20:00+00', 'held', '2026-11-16 00:20:00+00');
INSERT INTO public.due VALUES (186, 'stages_watched', 2, '2026-11-16 00:25:00+00', 'held', '2026-11-16 00:25:00+00');
INSERT INTO public.due VALUES (187, 'objections_watched', 2, '2026-11-16 00:30:00+00', 'held', '2026-11-16 00:30:00+00');
INSERT INTO public.due VALUES (188, 'panels_looked_at', 2, '2026-11-16 00:40:00+00', 'held', '2026-11-16 00:40:00+00');
INSERT INTO public.due VALUES (189, 'overdue_weekly', 1, '2026-11-16 00:45:00+00', 'held', '2026-11-16 00:45:00+00');
INSERT INTO public.due VALUES (190, 'honours_asked', 2, '2026-11-16 00:50:00+00', 'held', '2026-11-16 00:50:00+00');
INSERT INTO public.due VALUES (191, 'month_published', 2, '2026-11-16 01:00:00+00', 'held', '2026-11-16 01:00:00+00');
INSERT INTO public.due VALUES (192, 'improvements_watched', 2, '2026-11-16 01:20:00+00', 'held', '2026-11-16 01:20:00+00');
INSERT INTO public.due VALUES (193, 'patrol_reminder', 2, '2026-11-16 08:00:00+00', 'held', '2026-11-16 08:00:00+00');
INSERT INTO public.due VALUES (194, 'claims_proposed', 2, '2026-11-16 09:40:00+00', 'held', '2026-11-16 09:40:00+00');
INSERT INTO public.due VALUES (195, 'roster_changes', 2, '2026-11-16 16:05:00+00', 'held', '2026-11-16 16:05:00+00');
INSERT INTO public.due VALUES (196, 'month_settled', 2, '2026-11-16 18:00:00+00', 'held', '2026-11-16 18:00:00+00');
INSERT INTO public.due VALUES (197, 'housekeeping', 2, '2026-11-16 19:00:00+00', 'held', '2026-11-16 19:00:00+00');
INSERT INTO public.due VALUES (198, 'patrol_prompt', 2, '2026-11-16 23:30:00+00', 'held', '2026-11-16 23:30:00+00');
INSERT INTO public.due VALUES (199, 'month_final', 2, '2026-11-17 00:00:00+00', 'held', '2026-11-17 00:00:00+00');
INSERT INTO public.due VALUES (200, 'orders_given_back', 2, '2026-11-17 00:20:00+00', 'held', '2026-11-17 00:20:00+00');
INSERT INTO public.due VALUES (201, 'stages_watched', 2, '2026-11-17 00:25:00+00', 'held', '2026-11-17 00:25:00+00');
INSERT INTO public.due VALUES (202, 'objections_watched', 2, '2026-11-17 00:30:00+00', 'held', '2026-11-17 00:30:00+00');
INSERT INTO public.due VALUES (203, 'panels_looked_at', 2, '2026-11-17 00:40:00+00', 'held', '2026-11-17 00:40:00+00');
INSERT INTO public.due VALUES (204, 'honours_asked', 2, '2026-11-17 00:50:00+00', 'held', '2026-11-17 00:50:00+00');
INSERT INTO public.due VALUES (205, 'month_published', 2, '2026-11-17 01:00:00+00', 'held', '2026-11-17 01:00:00+00');
INSERT INTO public.due VALUES (206, 'improvements_watched', 2, '2026-11-17 01:20:00+00', 'held', '2026-11-17 01:20:00+00');
INSERT INTO public.due VALUES (207, 'patrol_reminder', 2, '2026-11-17 08:00:00+00', 'held', '2026-11-17 08:00:00+00');
INSERT INTO public.due VALUES (208, 'claims_proposed', 2, '2026-11-17 09:40:00+00', 'held', '2026-11-17 09:40:00+00');
INSERT INTO public.due VALUES (209, 'roster_changes', 2, '2026-11-17 16:05:00+00', 'held', '2026-11-17 16:05:00+00');
INSERT INTO public.due VALUES (210, 'month_settled', 2, '2026-11-17 18:00:00+00', 'held', '2026-11-17 18:00:00+00');
INSERT INTO public.due VALUES (211, 'housekeeping', 2, '2026-11-17 19:00:00+00', 'held', '2026-11-17 19:00:00+00');
INSERT INTO public.due VALUES (212, 'patrol_prompt', 2, '2026-11-17 23:30:00+00', 'held', '2026-11-17 23:30:00+00');
INSERT INTO public.due VALUES (213, 'month_final', 2, '2026-11-18 00:00:00+00', 'held', '2026-11-18 00:00:00+00');
INSERT INTO public.due VALUES (214, 'orders_given_back', 2, '2026-11-18 00:20:00+00', 'held', '2026-11-18 00:20:00+00');
INSERT INTO public.due VALUES (215, 'stages_watched', 2, '2026-11-18 00:25:00+00', 'held', '2026-11-18 00:25:00+00');
INSERT INTO public.due VALUES (216, 'objections_watched', 2, '2026-11-18 00:30:00+00', 'held', '2026-11-18 00:30:00+00');
INSERT INTO public.due VALUES (217, 'panels_looked_at', 2, '2026-11-18 00:40:00+00', 'held', '2026-11-18 00:40:00+00');
INSERT INTO public.due VALUES (218, 'honours_asked', 2, '2026-11-18 00:50:00+00', 'held', '2026-11-18 00:50:00+00');
INSERT INTO public.due VALUES (219, 'month_published', 2, '2026-11-18 01:00:00+00', 'held', '2026-11-18 01:00:00+00');
INSERT INTO public.due VALUES (220, 'improvements_watched', 2, '2026-11-18 01:20:00+00', 'held', '2026-11-18 01:20:00+00');
INSERT INTO public.due VALUES (221, 'patrol_reminder', 2, '2026-11-18 08:00:00+00', 'held', '2026-11-18 08:00:00+00');
INSERT INTO public.due VALUES (222, 'claims_proposed', 2, '2026-11-18 09:40:00+00', 'held', '2026-11-18 09:40:00+00');
INSERT INTO public.due VALUES (223, 'roster_changes', 2, '2026-11-18 16:05:00+00', 'held', '2026-11-18 16:05:00+00');
INSERT INTO public.due VALUES (224, 'month_settled', 2, '2026-11-18 18:00:00+00', 'held', '2026-11-18 18:00:00+00');
INSERT INTO public.due VALUES (225, 'housekeeping', 2, '2026-11-18 19:00:00+00', 'held', '2026-11-18 19:00:00+00');
INSERT INTO public.due VALUES (226, 'patrol_prompt', 2, '2026-11-18 23:30:00+00', 'held', '2026-11-18 23:30:00+00');
INSERT INTO public.due VALUES (227, 'month_final', 2, '2026-11-19 00:00:00+00', 'held', '2026-11-19 00:00:00+00');
INSERT INTO public.due VALUES (228, 'orders_given_back', 2, '2026-11-19 00:20:00+00', 'held', '2026-11-19 00:20:00+00');
INSERT INTO public.due VALUES (229, 'stages_watched', 2, '2026-11-19 00:25:00+00', 'held', '2026-11-19 00:25:00+00');
INSERT INTO public.due VALUES (230, 'objections_watched', 2, '2026-11-19 00:30:00+00', 'held', '2026-11-19 00:30:00+00');
INSERT INTO public.due VALUES (231, 'panels_looked_at', 2, '2026-11-19 00:40:00+00', 'held', '2026-11-19 00:40:00+00');
INSERT INTO public.due VALUES (232, 'honours_asked', 2, '2026-11-19 00:50:00+00', 'held', '2026-11-19 00:50:00+00');
INSERT INTO public.due VALUES (233, 'month_published', 2, '2026-11-19 01:00:00+00', 'held', '2026-11-19 01:00:00+00');
INSERT INTO public.due VALUES (234, 'improvements_watched', 2, '2026-11-19 01:20:00+00', 'held', '2026-11-19 01:20:00+00');
INSERT INTO public.due VALUES (235, 'patrol_reminder', 2, '2026-11-19 08:00:00+00', 'held', '2026-11-19 08:00:00+00');
INSERT INTO public.due VALUES (236, 'claims_proposed', 2, '2026-11-19 09:40:00+00', 'held', '2026-11-19 09:40:00+00');
INSERT INTO public.due VALUES (237, 'roster_changes', 2, '2026-11-19 16:05:00+00', 'held', '2026-11-19 16:05:00+00');
INSERT INTO public.due VALUES (238, 'month_settled', 2, '2026-11-19 18:00:00+00', 'held', '2026-11-19 18:00:00+00');
INSERT INTO public.due VALUES (239, 'housekeeping', 2, '2026-11-19 19:00:00+00', 'held', '2026-11-19 19:00:00+00');
INSERT INTO public.due VALUES (240, 'patrol_prompt', 2, '2026-11-19 23:30:00+00', 'held', '2026-11-19 23:30:00+00');
INSERT INTO public.due VALUES (241, 'month_final', 2, '2026-11-20 00:00:00+00', 'held', '2026-11-20 00:00:00+00');
INSERT INTO public.due VALUES (242, 'orders_given_back', 2, '2026-11-20 00:20:00+00', 'held', '2026-11-20 00:20:00+00');
INSERT INTO public.due VALUES (243, 'stages_watched', 2, '2026-11-20 00:25:00+00', 'held', '2026-11-20 00:25:00+00');
INSERT INTO public.due VALUES (244, 'objections_watched', 2, '2026-11-20 00:30:00+00', 'held', '2026-11-20 00:30:00+00');
INSERT INTO public.due VALUES (245, 'panels_looked_at', 2, '2026-11-20 00:40:00+00', 'held', '2026-11-20 00:40:00+00');
INSERT INTO public.due VALUES (246, 'honours_asked', 2, '2026-11-20 00:50:00+00', 'held', '2026-11-20 00:50:00+00');
INSERT INTO public.due VALUES (247, 'month_published', 2, '2026-11-20 01:00:00+00', 'held', '2026-11-20 01:00:00+00');


--
-- Data for Name: duty; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: earlier_mark; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: entry_proof; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: evidence_copy; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: figures_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: former_chat_id; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: goods; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goods VALUES (1, 2, 'G01', '洗衣液', 200, 3, 0, true, NULL, '2026-11-20 01:00:00+00', 5);


--
-- Data for Name: handover; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: handover_taken; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Data for Name: household_service; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: improvement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: improvement_act; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.inbox VALUES (1, 'house', '', 'due:overdue_weekly:1:2026-11-02T08:45:00+08:00', 'ec05dcad8f18ac12e4d881b666e194447a887c9fc34af1f9cde4b124518fb474', 'due:1', NULL, NULL, '{"task":"overdue_weekly","area_id":1,"due_at":"2026-11-02T08:45:00+08:00","kind":"due"}', '2026-11-02 01:00:00+00', 'done', 0, NULL, '', '2026-11-02 01:00:00+00');
INSERT INTO public.inbox VALUES (2, 'house', '', 'due:improvements_watched:2:2026-11-02T01:20:00+00:00', '847bf2473dafa260dea6d0a32238f84f2d01903e0e8cdbe5ee0a409ac7b0f435', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-02T01:20:00Z","kind":"due"}', '2026-11-02 01:20:00+00', 'done', 0, NULL, '', '2026-11-02 01:20:00+00');
INSERT INTO public.inbox VALUES (3, 'house', '', 'due:patrol_reminder:2:2026-11-02T08:00:00+00:00', '04a3bf4fabf966ea119f641a3e3824430ebfbe6176d727b19a30df88c9c720ff', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-02T08:00:00Z","kind":"due"}', '2026-11-02 08:00:00+00', 'done', 0, NULL, '', '2026-11-02 08:00:00+00');
INSERT INTO public.inbox VALUES (4, 'house', '', 'due:claims_proposed:2:2026-11-02T09:40:00+00:00', 'e91be2ae4d38d3acb2e17b5c076e964ffbd9d303325dbf112dec7f662c5cbe3b', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-02T09:40:00Z","kind":"due"}', '2026-11-02 09:40:00+00', 'done', 0, NULL, '', '2026-11-02 09:40:00+00');
INSERT INTO public.inbox VALUES (5, 'house', '', 'due:roster_changes:2:2026-11-02T16:05:00+00:00', '8d33c75cd030c23bb8f9d1909de80a42a1c56acd4c2fab975263b44c9f4b2338', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-02T16:05:00Z","kind":"due"}', '2026-11-02 16:05:00+00', 'done', 0, NULL, '', '2026-11-02 16:05:00+00');
INSERT INTO public.inbox VALUES (6, 'house', '', 'due:month_settled:2:2026-11-02T18:00:00+00:00', '0afd8cd5e43e326657a8ffad5e9635215e9b66fa2541228354aba033febeaa1a', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-02T18:00:00Z","kind":"due"}', '2026-11-02 18:00:00+00', 'done', 0, NULL, '', '2026-11-02 18:00:00+00');
INSERT INTO public.inbox VALUES (7, 'house', '', 'due:housekeeping:2:2026-11-02T19:00:00+00:00', 'bc2cde334b60f3e646fca2293706e2299db910c76884e90e52b919e955c0fad0', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-02T19:00:00Z","kind":"due"}', '2026-11-02 19:00:00+00', 'done', 0, NULL, '', '2026-11-02 19:00:00+00');
INSERT INTO public.inbox VALUES (8, 'house', '', 'due:patrol_prompt:2:2026-11-02T23:30:00+00:00', '800e92c1c0a8880c3796642de177a4d719edc0aade2164e3bbb253b44261ef16', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-02T23:30:00Z","kind":"due"}', '2026-11-02 23:30:00+00', 'done', 0, NULL, '', '2026-11-02 23:30:00+00');
INSERT INTO public.inbox VALUES (9, 'house', '', 'due:month_final:2:2026-11-03T00:00:00+00:00', '5081caee84d6cdf37f28e0ce2b691506b4e7a28c2b6935a4102edb2165dd77f7', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-03T00:00:00Z","kind":"due"}', '2026-11-03 00:00:00+00', 'done', 0, NULL, '', '2026-11-03 00:00:00+00');
INSERT INTO public.inbox VALUES (10, 'house', '', 'due:orders_given_back:2:2026-11-03T00:20:00+00:00', '603000a0dca6febcb152edb2f8021557757ca6809f6764da460639ca97381970', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-03T00:20:00Z","kind":"due"}', '2026-11-03 00:20:00+00', 'done', 0, NULL, '', '2026-11-03 00:20:00+00');
INSERT INTO public.inbox VALUES (11, 'house', '', 'due:stages_watched:2:2026-11-03T00:25:00+00:00', '3e50c6baed1c3be3cf6180be833d5f23e45e3e7d89ed0ad7f1079b675ab66cd5', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-03T00:25:00Z","kind":"due"}', '2026-11-03 00:25:00+00', 'done', 0, NULL, '', '2026-11-03 00:25:00+00');
INSERT INTO public.inbox VALUES (12, 'house', '', 'due:objections_watched:2:2026-11-03T00:30:00+00:00', 'e24cb23ebd134e84fee9fc4aae63a71e39e0726d6dafaf38d505d0ca5d84610f', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-03T00:30:00Z","kind":"due"}', '2026-11-03 00:30:00+00', 'done', 0, NULL, '', '2026-11-03 00:30:00+00');
INSERT INTO public.inbox VALUES (13, 'house', '', 'due:panels_looked_at:2:2026-11-03T00:40:00+00:00', 'c52e59672c5db0798474ffe714c7f91a42f839897175b9d5fce9ef07ec5841fb', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-03T00:40:00Z","kind":"due"}', '2026-11-03 00:40:00+00', 'done', 0, NULL, '', '2026-11-03 00:40:00+00');
INSERT INTO public.inbox VALUES (14, 'house', '', 'due:honours_asked:2:2026-11-03T00:50:00+00:00', 'c02a69d55ee64bdddc6b406006436889b6a702beab92e29b72837511f311fb39', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-03T00:50:00Z","kind":"due"}', '2026-11-03 00:50:00+00', 'done', 0, NULL, '', '2026-11-03 00:50:00+00');
INSERT INTO public.inbox VALUES (15, 'house', '', 'due:month_published:2:2026-11-03T01:00:00+00:00', 'f1c9e5e6b73f24825d17c3ba4188f06011645425a99f56dfbf8e7279bb41bc91', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-03T01:00:00Z","kind":"due"}', '2026-11-03 01:00:00+00', 'done', 0, NULL, '', '2026-11-03 01:00:00+00');
INSERT INTO public.inbox VALUES (16, 'house', '', 'due:improvements_watched:2:2026-11-03T01:20:00+00:00', 'af3690702daf0711988adbfa561375ea8bc0fb240c15dc362fba116406c80692', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-03T01:20:00Z","kind":"due"}', '2026-11-03 01:20:00+00', 'done', 0, NULL, '', '2026-11-03 01:20:00+00');
INSERT INTO public.inbox VALUES (17, 'house', '', 'due:patrol_reminder:2:2026-11-03T08:00:00+00:00', '771f50ee67758411d58ecdba4a2b2cb51af421b7cc88bd6da772369a124e6a73', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-03T08:00:00Z","kind":"due"}', '2026-11-03 08:00:00+00', 'done', 0, NULL, '', '2026-11-03 08:00:00+00');
INSERT INTO public.inbox VALUES (18, 'house', '', 'due:claims_proposed:2:2026-11-03T09:40:00+00:00', '891ed6ab184785b0624186ce32122df259f848f0fa15dac684a4d28b192826df', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-03T09:40:00Z","kind":"due"}', '2026-11-03 09:40:00+00', 'done', 0, NULL, '', '2026-11-03 09:40:00+00');
INSERT INTO public.inbox VALUES (19, 'house', '', 'due:roster_changes:2:2026-11-03T16:05:00+00:00', '18c5e52fe0b116339bf206e4d298ce67c12c2820d6fbdb28f73a379a0cdfe7f4', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-03T16:05:00Z","kind":"due"}', '2026-11-03 16:05:00+00', 'done', 0, NULL, '', '2026-11-03 16:05:00+00');
INSERT INTO public.inbox VALUES (20, 'house', '', 'due:month_settled:2:2026-11-03T18:00:00+00:00', 'f0fc137458105b4b7921b66e5332c4a66721059577c31bc0e7041d4c308266a9', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-03T18:00:00Z","kind":"due"}', '2026-11-03 18:00:00+00', 'done', 0, NULL, '', '2026-11-03 18:00:00+00');
INSERT INTO public.inbox VALUES (21, 'house', '', 'due:month_worked_out:2:2026-11-03T18:00:00+00:00:worked-out:1', 'f3eafb095a479920fd30fb3b025945d78700de46e88fd8adfcb1bef66a8a8000', 'due:2', NULL, NULL, '{"task":"month_worked_out","area_id":2,"due_at":"2026-11-03T18:00:00Z","kind":"due"}', '2026-11-03 18:00:00+00', 'done', 0, NULL, '', '2026-11-03 18:00:00+00');
INSERT INTO public.inbox VALUES (22, 'house', '', 'due:housekeeping:2:2026-11-03T19:00:00+00:00', '676ef59decd7ef917ff1e02d8f0b068a1a635ff3fd4eac2fd38540b015c698be', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-03T19:00:00Z","kind":"due"}', '2026-11-03 19:00:00+00', 'done', 0, NULL, '', '2026-11-03 19:00:00+00');
INSERT INTO public.inbox VALUES (23, 'house', '', 'due:patrol_prompt:2:2026-11-03T23:30:00+00:00', '1b7e40301e4c71e833f2b6dda70f19305851431cbfbc9f3e4b2bdd4daecfe99c', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-03T23:30:00Z","kind":"due"}', '2026-11-03 23:30:00+00', 'done', 0, NULL, '', '2026-11-03 23:30:00+00');
INSERT INTO public.inbox VALUES (24, 'house', '', 'due:month_final:2:2026-11-04T00:00:00+00:00', 'b3b6118c038ad738fdd78535d692f3bb7d42b7638d444d80539c24977818583a', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-04T00:00:00Z","kind":"due"}', '2026-11-04 00:00:00+00', 'done', 0, NULL, '', '2026-11-04 00:00:00+00');
INSERT INTO public.inbox VALUES (25, 'house', '', 'due:orders_given_back:2:2026-11-04T00:20:00+00:00', '07e6b717b874fb6fee90edc25d20675978622537cbd7fbac4c90f8eac432d131', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-04T00:20:00Z","kind":"due"}', '2026-11-04 00:20:00+00', 'done', 0, NULL, '', '2026-11-04 00:20:00+00');
INSERT INTO public.inbox VALUES (26, 'house', '', 'due:stages_watched:2:2026-11-04T00:25:00+00:00', 'eda4fb0fc76fc8c20a57617740122d5140d7fb33c3aa751b8db3eee1ab678bf0', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-04T00:25:00Z","kind":"due"}', '2026-11-04 00:25:00+00', 'done', 0, NULL, '', '2026-11-04 00:25:00+00');
INSERT INTO public.inbox VALUES (27, 'house', '', 'due:objections_watched:2:2026-11-04T00:30:00+00:00', '73b14fadf4c9e2d53c7e852fc6c38f1a944adfbc08f29954160253c824c1cda9', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-04T00:30:00Z","kind":"due"}', '2026-11-04 00:30:00+00', 'done', 0, NULL, '', '2026-11-04 00:30:00+00');
INSERT INTO public.inbox VALUES (28, 'house', '', 'due:panels_looked_at:2:2026-11-04T00:40:00+00:00', '3ed8acf97235b7a2f8a0fe19e7bcbe18d9319a511d1cd56cca5d7d54373e59d0', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-04T00:40:00Z","kind":"due"}', '2026-11-04 00:40:00+00', 'done', 0, NULL, '', '2026-11-04 00:40:00+00');
INSERT INTO public.inbox VALUES (29, 'house', '', 'due:honours_asked:2:2026-11-04T00:50:00+00:00', '0d566718a6922adc6a41c3d35ec3e32a10af69e6d43177dc8113ff1b31c81e85', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-04T00:50:00Z","kind":"due"}', '2026-11-04 00:50:00+00', 'done', 0, NULL, '', '2026-11-04 00:50:00+00');
INSERT INTO public.inbox VALUES (30, 'house', '', 'due:month_published:2:2026-11-04T01:00:00+00:00', '86086527695be736ace537ba85122a768f8147dcac985e9e305a7ee4f440067f', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-04T01:00:00Z","kind":"due"}', '2026-11-04 01:00:00+00', 'done', 0, NULL, '', '2026-11-04 01:00:00+00');
INSERT INTO public.inbox VALUES (31, 'house', '', 'due:improvements_watched:2:2026-11-04T01:20:00+00:00', '2a5cc8028a90cf2f5498c484ff5f4ed0343c4d4e4ced95bca6253b10a3eb1b46', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-04T01:20:00Z","kind":"due"}', '2026-11-04 01:20:00+00', 'done', 0, NULL, '', '2026-11-04 01:20:00+00');
INSERT INTO public.inbox VALUES (32, 'house', '', 'due:patrol_reminder:2:2026-11-04T08:00:00+00:00', '4d8b59a61b0b4fdd45fdd3fe3627c3b8d1d091ea7a56aaf066f4f395ef3becb0', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-04T08:00:00Z","kind":"due"}', '2026-11-04 08:00:00+00', 'done', 0, NULL, '', '2026-11-04 08:00:00+00');
INSERT INTO public.inbox VALUES (33, 'house', '', 'due:claims_proposed:2:2026-11-04T09:40:00+00:00', 'e5d007f5761a0fcb5e0350681e427e019ad2115e3bf73c836b467c88aafeb23d', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-04T09:40:00Z","kind":"due"}', '2026-11-04 09:40:00+00', 'done', 0, NULL, '', '2026-11-04 09:40:00+00');
INSERT INTO public.inbox VALUES (34, 'house', '', 'due:roster_changes:2:2026-11-04T16:05:00+00:00', '5ebe5b642e793c24618115b99c4d54e037d9bfc7d18c854fb1dfe4fbec88b66c', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-04T16:05:00Z","kind":"due"}', '2026-11-04 16:05:00+00', 'done', 0, NULL, '', '2026-11-04 16:05:00+00');
INSERT INTO public.inbox VALUES (35, 'house', '', 'due:month_settled:2:2026-11-04T18:00:00+00:00', '0d66f0e2ef3809c0ae8bbfe640fa48c4e995f43603ca32c8aeb8178c15e9a515', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-04T18:00:00Z","kind":"due"}', '2026-11-04 18:00:00+00', 'done', 0, NULL, '', '2026-11-04 18:00:00+00');
INSERT INTO public.inbox VALUES (36, 'house', '', 'due:housekeeping:2:2026-11-04T19:00:00+00:00', '4a3b9cb6904e16d39b841673b58ea200143f3049647a12d5e236d6e44b4641e5', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-04T19:00:00Z","kind":"due"}', '2026-11-04 19:00:00+00', 'done', 0, NULL, '', '2026-11-04 19:00:00+00');
INSERT INTO public.inbox VALUES (37, 'house', '', 'due:patrol_prompt:2:2026-11-04T23:30:00+00:00', '5cd7205732d9e68abd0dbeed9dc4750a29aae8271538c0d777a46a935d9949ad', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-04T23:30:00Z","kind":"due"}', '2026-11-04 23:30:00+00', 'done', 0, NULL, '', '2026-11-04 23:30:00+00');
INSERT INTO public.inbox VALUES (38, 'house', '', 'due:month_final:2:2026-11-05T00:00:00+00:00', 'c3e0d3bc67c311c831c462879cbb4790efcea0a989fad400675dd896a189dc5b', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-05T00:00:00Z","kind":"due"}', '2026-11-05 00:00:00+00', 'done', 0, NULL, '', '2026-11-05 00:00:00+00');
INSERT INTO public.inbox VALUES (39, 'house', '', 'due:orders_given_back:2:2026-11-05T00:20:00+00:00', '2ddd8d332754cdcf9658df41b927b86328bf524479fd8b0a4e51c4aee84d7bfe', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-05T00:20:00Z","kind":"due"}', '2026-11-05 00:20:00+00', 'done', 0, NULL, '', '2026-11-05 00:20:00+00');
INSERT INTO public.inbox VALUES (40, 'house', '', 'due:stages_watched:2:2026-11-05T00:25:00+00:00', 'e35995e90863af4d91ea3226c5b7d736687a89f890484f8cd961317ac0aca638', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-05T00:25:00Z","kind":"due"}', '2026-11-05 00:25:00+00', 'done', 0, NULL, '', '2026-11-05 00:25:00+00');
INSERT INTO public.inbox VALUES (41, 'house', '', 'due:objections_watched:2:2026-11-05T00:30:00+00:00', 'c2c67fb84e3492e9c589089e146e21ac17c0d361599188d49aabc2cc15c4daa0', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-05T00:30:00Z","kind":"due"}', '2026-11-05 00:30:00+00', 'done', 0, NULL, '', '2026-11-05 00:30:00+00');
INSERT INTO public.inbox VALUES (42, 'house', '', 'due:panels_looked_at:2:2026-11-05T00:40:00+00:00', '5a0b74f88afb4c3cfbbc9323529fbed2c258389b6533e77c804ed7ab99110524', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-05T00:40:00Z","kind":"due"}', '2026-11-05 00:40:00+00', 'done', 0, NULL, '', '2026-11-05 00:40:00+00');
INSERT INTO public.inbox VALUES (43, 'house', '', 'due:honours_asked:2:2026-11-05T00:50:00+00:00', '6f3d36086103c2610b90a2a44520e2a57b0c5e19a0c3e263cab1bfdca40f17c5', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-05T00:50:00Z","kind":"due"}', '2026-11-05 00:50:00+00', 'done', 0, NULL, '', '2026-11-05 00:50:00+00');
INSERT INTO public.inbox VALUES (44, 'house', '', 'due:month_published:2:2026-11-05T01:00:00+00:00', '33ab608760e9a7dded1fd1d03e37857f889719a75f7ffd1197d2d48e43a55379', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-05T01:00:00Z","kind":"due"}', '2026-11-05 01:00:00+00', 'done', 0, NULL, '', '2026-11-05 01:00:00+00');
INSERT INTO public.inbox VALUES (45, 'house', '', 'due:improvements_watched:2:2026-11-05T01:20:00+00:00', '0d7f677c0c734a92bee65600180057045890d69005b179eb4a481a6382d36eb1', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-05T01:20:00Z","kind":"due"}', '2026-11-05 01:20:00+00', 'done', 0, NULL, '', '2026-11-05 01:20:00+00');
INSERT INTO public.inbox VALUES (46, 'house', '', 'due:patrol_reminder:2:2026-11-05T08:00:00+00:00', 'b4efa4f80808f4a3a1231865f0496e883931adffb2352fbb7fe21d1118717786', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-05T08:00:00Z","kind":"due"}', '2026-11-05 08:00:00+00', 'done', 0, NULL, '', '2026-11-05 08:00:00+00');
INSERT INTO public.inbox VALUES (47, 'house', '', 'due:claims_proposed:2:2026-11-05T09:40:00+00:00', '4d3a94c77e6224f3cdbe25bd0058555b9228caaa4a2597a8adfa6193d6939f1f', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-05T09:40:00Z","kind":"due"}', '2026-11-05 09:40:00+00', 'done', 0, NULL, '', '2026-11-05 09:40:00+00');
INSERT INTO public.inbox VALUES (48, 'house', '', 'due:roster_changes:2:2026-11-05T16:05:00+00:00', '53bc33e296338c38b65fe5763e3777b20c99d9b7815eeed0bb27a46e4a543274', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-05T16:05:00Z","kind":"due"}', '2026-11-05 16:05:00+00', 'done', 0, NULL, '', '2026-11-05 16:05:00+00');
INSERT INTO public.inbox VALUES (49, 'house', '', 'due:month_settled:2:2026-11-05T18:00:00+00:00', '67e5e1b3f3f83ad75f871ba26f87acf7fe1bc5b68f5dfb213460d2c5a4871d08', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-05T18:00:00Z","kind":"due"}', '2026-11-05 18:00:00+00', 'done', 0, NULL, '', '2026-11-05 18:00:00+00');
INSERT INTO public.inbox VALUES (50, 'house', '', 'due:housekeeping:2:2026-11-05T19:00:00+00:00', 'a96265bcbdb8bc0694ab48dca3c979289f51625e4f893625cdb36ac1a9da0bee', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-05T19:00:00Z","kind":"due"}', '2026-11-05 19:00:00+00', 'done', 0, NULL, '', '2026-11-05 19:00:00+00');
INSERT INTO public.inbox VALUES (51, 'house', '', 'due:patrol_prompt:2:2026-11-05T23:30:00+00:00', 'e0a3d0d73402a22698c2485373fed744b14c838c6fee548343df80ea7bc6769e', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-05T23:30:00Z","kind":"due"}', '2026-11-05 23:30:00+00', 'done', 0, NULL, '', '2026-11-05 23:30:00+00');
INSERT INTO public.inbox VALUES (52, 'house', '', 'due:month_final:2:2026-11-06T00:00:00+00:00', 'e8b76f700521b247bc0a0092ba3289fb8ab2eb9f1b77071551e11fbf8c3e8095', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-06T00:00:00Z","kind":"due"}', '2026-11-06 00:00:00+00', 'done', 0, NULL, '', '2026-11-06 00:00:00+00');
INSERT INTO public.inbox VALUES (53, 'house', '', 'due:orders_given_back:2:2026-11-06T00:20:00+00:00', '1c1f61824b10cc8ef0f3a1e5e948ce1ee9ffc3fc780423f7c84e4cb07fac424d', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-06T00:20:00Z","kind":"due"}', '2026-11-06 00:20:00+00', 'done', 0, NULL, '', '2026-11-06 00:20:00+00');
INSERT INTO public.inbox VALUES (54, 'house', '', 'due:stages_watched:2:2026-11-06T00:25:00+00:00', 'b617f2d74816cc78ca03aefc1bc14ff192eb7152cb4f295da093e219f61734e8', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-06T00:25:00Z","kind":"due"}', '2026-11-06 00:25:00+00', 'done', 0, NULL, '', '2026-11-06 00:25:00+00');
INSERT INTO public.inbox VALUES (55, 'house', '', 'due:objections_watched:2:2026-11-06T00:30:00+00:00', '56d540b6b0959f6571c6499eb843e0d90e3157e7ce77ef6b17ac41d453c31023', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-06T00:30:00Z","kind":"due"}', '2026-11-06 00:30:00+00', 'done', 0, NULL, '', '2026-11-06 00:30:00+00');
INSERT INTO public.inbox VALUES (56, 'house', '', 'due:panels_looked_at:2:2026-11-06T00:40:00+00:00', '9adc2513cab8033505a9d47adc7065945010f19dd907d552d7cd80cd79a6bcec', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-06T00:40:00Z","kind":"due"}', '2026-11-06 00:40:00+00', 'done', 0, NULL, '', '2026-11-06 00:40:00+00');
INSERT INTO public.inbox VALUES (57, 'house', '', 'due:honours_asked:2:2026-11-06T00:50:00+00:00', 'b380f0b7d801fc820847d5d570d74edb4ce8c1e441977b0f8a3c00baa74911f0', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-06T00:50:00Z","kind":"due"}', '2026-11-06 00:50:00+00', 'done', 0, NULL, '', '2026-11-06 00:50:00+00');
INSERT INTO public.inbox VALUES (58, 'house', '', 'due:month_published:2:2026-11-06T01:00:00+00:00', '6279e59ce593649e4b7fa132e4aa4024e59cea5671dab16cc303b486a481e67f', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-06T01:00:00Z","kind":"due"}', '2026-11-06 01:00:00+00', 'done', 0, NULL, '', '2026-11-06 01:00:00+00');
INSERT INTO public.inbox VALUES (59, 'house', '', 'due:improvements_watched:2:2026-11-06T01:20:00+00:00', '0ab40910e974f4a7850926a106c6c76a824f9139c7409c33b2c7b8b3287262fb', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-06T01:20:00Z","kind":"due"}', '2026-11-06 01:20:00+00', 'done', 0, NULL, '', '2026-11-06 01:20:00+00');
INSERT INTO public.inbox VALUES (60, 'house', '', 'due:patrol_reminder:2:2026-11-06T08:00:00+00:00', '7626ec8a75189991ce95501325ed23ee7b84b40967836b69bcb77ad9a864e6ed', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-06T08:00:00Z","kind":"due"}', '2026-11-06 08:00:00+00', 'done', 0, NULL, '', '2026-11-06 08:00:00+00');
INSERT INTO public.inbox VALUES (61, 'house', '', 'due:claims_proposed:2:2026-11-06T09:40:00+00:00', 'a9a94defc8715983b7852ed45799f5cd1bce91178bcd91efc71fb6e17e582b33', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-06T09:40:00Z","kind":"due"}', '2026-11-06 09:40:00+00', 'done', 0, NULL, '', '2026-11-06 09:40:00+00');
INSERT INTO public.inbox VALUES (62, 'house', '', 'due:roster_changes:2:2026-11-06T16:05:00+00:00', '05696465ed7cffb268bb8350814148cf0d4d20bd6b26b357883433d15d76b236', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-06T16:05:00Z","kind":"due"}', '2026-11-06 16:05:00+00', 'done', 0, NULL, '', '2026-11-06 16:05:00+00');
INSERT INTO public.inbox VALUES (63, 'house', '', 'due:month_settled:2:2026-11-06T18:00:00+00:00', '3e44f1f892cc17552cd51785bb968b7bd675a5569335f91cb92b04cb6f7cd845', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-06T18:00:00Z","kind":"due"}', '2026-11-06 18:00:00+00', 'done', 0, NULL, '', '2026-11-06 18:00:00+00');
INSERT INTO public.inbox VALUES (64, 'house', '', 'due:housekeeping:2:2026-11-06T19:00:00+00:00', '7aebdfbc2c70237b85db097581a0fb6360c5f2983237381a1d02cc9ef0e4dc3e', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-06T19:00:00Z","kind":"due"}', '2026-11-06 19:00:00+00', 'done', 0, NULL, '', '2026-11-06 19:00:00+00');
INSERT INTO public.inbox VALUES (65, 'house', '', 'due:month_final:2:2026-11-07T00:00:00+00:00', '52d181ee00f98e9c4421f0d6be25abcb9dcebdd4347546e65ca1112fc6e42598', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-07T00:00:00Z","kind":"due"}', '2026-11-07 00:00:00+00', 'done', 0, NULL, '', '2026-11-07 00:00:00+00');
INSERT INTO public.inbox VALUES (66, 'house', '', 'due:orders_given_back:2:2026-11-07T00:20:00+00:00', '80caa102fad102af5fe38b2607dd446daffe0339f63f4f5c4e17db3836df217b', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-07T00:20:00Z","kind":"due"}', '2026-11-07 00:20:00+00', 'done', 0, NULL, '', '2026-11-07 00:20:00+00');
INSERT INTO public.inbox VALUES (67, 'house', '', 'due:stages_watched:2:2026-11-07T00:25:00+00:00', '037bf41fcffed56821690a570ceabd6865cf6d2f0ffddd2bc66915e21d27b5f0', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-07T00:25:00Z","kind":"due"}', '2026-11-07 00:25:00+00', 'done', 0, NULL, '', '2026-11-07 00:25:00+00');
INSERT INTO public.inbox VALUES (68, 'house', '', 'due:objections_watched:2:2026-11-07T00:30:00+00:00', 'c730ddb41874b739a42897ccb81ebb32e34cb0710100fa4f967a8f8aa2cc0f36', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-07T00:30:00Z","kind":"due"}', '2026-11-07 00:30:00+00', 'done', 0, NULL, '', '2026-11-07 00:30:00+00');
INSERT INTO public.inbox VALUES (69, 'house', '', 'due:panels_looked_at:2:2026-11-07T00:40:00+00:00', 'bb5857c5d16d8181845df06a3dd839cd6c484e5473ec9cae68a51b2d9cb13182', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-07T00:40:00Z","kind":"due"}', '2026-11-07 00:40:00+00', 'done', 0, NULL, '', '2026-11-07 00:40:00+00');
INSERT INTO public.inbox VALUES (70, 'house', '', 'due:honours_asked:2:2026-11-07T00:50:00+00:00', '90188969f43ca62ca267e28cdd00448830feb6cdabef9ebff8c1ed05be54f9fb', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-07T00:50:00Z","kind":"due"}', '2026-11-07 00:50:00+00', 'done', 0, NULL, '', '2026-11-07 00:50:00+00');
INSERT INTO public.inbox VALUES (71, 'house', '', 'due:month_published:2:2026-11-07T01:00:00+00:00', 'b28fe4b2c6c2f2b066d23547367d5cea7aaa6fc0eda451abbe34ad0e16b58ed2', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-07T01:00:00Z","kind":"due"}', '2026-11-07 01:00:00+00', 'done', 0, NULL, '', '2026-11-07 01:00:00+00');
INSERT INTO public.inbox VALUES (72, 'house', '', 'due:improvements_watched:2:2026-11-07T01:20:00+00:00', '36418205417706f0308034082021b513ff371d25962b74d39d50030a2c986488', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-07T01:20:00Z","kind":"due"}', '2026-11-07 01:20:00+00', 'done', 0, NULL, '', '2026-11-07 01:20:00+00');
INSERT INTO public.inbox VALUES (73, 'house', '', 'due:claims_proposed:2:2026-11-07T09:40:00+00:00', 'ab8091e95eef03c0df00029eacf044727ccef6dfcae31527dc8f9b9c90765f24', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-07T09:40:00Z","kind":"due"}', '2026-11-07 09:40:00+00', 'done', 0, NULL, '', '2026-11-07 09:40:00+00');
INSERT INTO public.inbox VALUES (74, 'house', '', 'due:roster_changes:2:2026-11-07T16:05:00+00:00', '2efaf9ee68a984e8a5d30ac9a85d6be5069ffe825f469c9baec656ecb3736968', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-07T16:05:00Z","kind":"due"}', '2026-11-07 16:05:00+00', 'done', 0, NULL, '', '2026-11-07 16:05:00+00');
INSERT INTO public.inbox VALUES (75, 'house', '', 'due:month_settled:2:2026-11-07T18:00:00+00:00', '6fba5148efd017f640c6fae09f5bdad02cfd0a666534522455e5c265d1586d4a', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-07T18:00:00Z","kind":"due"}', '2026-11-07 18:00:00+00', 'done', 0, NULL, '', '2026-11-07 18:00:00+00');
INSERT INTO public.inbox VALUES (76, 'house', '', 'due:housekeeping:2:2026-11-07T19:00:00+00:00', '84ab8ebe50f5bf6e08cd7d769d7d88c36c1683a981f7707c817b76eeff0f185e', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-07T19:00:00Z","kind":"due"}', '2026-11-07 19:00:00+00', 'done', 0, NULL, '', '2026-11-07 19:00:00+00');
INSERT INTO public.inbox VALUES (77, 'house', '', 'due:month_final:2:2026-11-08T00:00:00+00:00', '05a86a165e6ddada84a0a7b2cc77b0556ad6cabf078f90444e9a66bde9907add', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-08T00:00:00Z","kind":"due"}', '2026-11-08 00:00:00+00', 'done', 0, NULL, '', '2026-11-08 00:00:00+00');
INSERT INTO public.inbox VALUES (78, 'house', '', 'due:orders_given_back:2:2026-11-08T00:20:00+00:00', 'af015d048abb010e4771304be2f40175d4ba353e6451b10220ef4b41fb6a4031', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-08T00:20:00Z","kind":"due"}', '2026-11-08 00:20:00+00', 'done', 0, NULL, '', '2026-11-08 00:20:00+00');
INSERT INTO public.inbox VALUES (79, 'house', '', 'due:stages_watched:2:2026-11-08T00:25:00+00:00', '7475cdce1451089b62ad19b48e2006b2569c7f654465169e2b929a8b909753d3', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-08T00:25:00Z","kind":"due"}', '2026-11-08 00:25:00+00', 'done', 0, NULL, '', '2026-11-08 00:25:00+00');
INSERT INTO public.inbox VALUES (80, 'house', '', 'due:objections_watched:2:2026-11-08T00:30:00+00:00', 'f9f0f83610f9a769ab130c56c74999112a898af777f02826a92bbf4ed2d415a4', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-08T00:30:00Z","kind":"due"}', '2026-11-08 00:30:00+00', 'done', 0, NULL, '', '2026-11-08 00:30:00+00');
INSERT INTO public.inbox VALUES (81, 'house', '', 'due:panels_looked_at:2:2026-11-08T00:40:00+00:00', '4356429e6ca4b2c91340869eb468053d0aaa3777bb59904848914acf42ed34dd', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-08T00:40:00Z","kind":"due"}', '2026-11-08 00:40:00+00', 'done', 0, NULL, '', '2026-11-08 00:40:00+00');
INSERT INTO public.inbox VALUES (82, 'house', '', 'due:honours_asked:2:2026-11-08T00:50:00+00:00', '29d913d3701c97d1812f8d2aab8c568c3177a19348ba778341486caa99edc782', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-08T00:50:00Z","kind":"due"}', '2026-11-08 00:50:00+00', 'done', 0, NULL, '', '2026-11-08 00:50:00+00');
INSERT INTO public.inbox VALUES (83, 'house', '', 'due:month_published:2:2026-11-08T01:00:00+00:00', 'fd482228fd39a2765675e9bfded1dcbca50d44c93707576eaadb1533988b14d2', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-08T01:00:00Z","kind":"due"}', '2026-11-08 01:00:00+00', 'done', 0, NULL, '', '2026-11-08 01:00:00+00');
INSERT INTO public.inbox VALUES (84, 'house', '', 'due:improvements_watched:2:2026-11-08T01:20:00+00:00', '3cac1efee3db3901dfc0db75c60f6d903447c074738b550db75bf07a208627c4', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-08T01:20:00Z","kind":"due"}', '2026-11-08 01:20:00+00', 'done', 0, NULL, '', '2026-11-08 01:20:00+00');
INSERT INTO public.inbox VALUES (85, 'house', '', 'due:claims_proposed:2:2026-11-08T09:40:00+00:00', '18465c39585fdfd0cfcfe7d0a7af0e448111547356afc34755401d674ba13db1', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-08T09:40:00Z","kind":"due"}', '2026-11-08 09:40:00+00', 'done', 0, NULL, '', '2026-11-08 09:40:00+00');
INSERT INTO public.inbox VALUES (86, 'house', '', 'due:roster_changes:2:2026-11-08T16:05:00+00:00', 'd86f03c2da29406f06b52cf7e85d220e976acbe2428fc751a4c4ea52353db877', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-08T16:05:00Z","kind":"due"}', '2026-11-08 16:05:00+00', 'done', 0, NULL, '', '2026-11-08 16:05:00+00');
INSERT INTO public.inbox VALUES (87, 'house', '', 'due:month_settled:2:2026-11-08T18:00:00+00:00', 'ddc9ce4b563271cc2f2865de0eea9357bd175a21edb37e1bf9c0c2158bafdef6', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-08T18:00:00Z","kind":"due"}', '2026-11-08 18:00:00+00', 'done', 0, NULL, '', '2026-11-08 18:00:00+00');
INSERT INTO public.inbox VALUES (88, 'house', '', 'due:housekeeping:2:2026-11-08T19:00:00+00:00', '49e37b8cbbca9474ebc2e4231528a682f87d72d87133920c58bfed1181c15929', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-08T19:00:00Z","kind":"due"}', '2026-11-08 19:00:00+00', 'done', 0, NULL, '', '2026-11-08 19:00:00+00');
INSERT INTO public.inbox VALUES (89, 'house', '', 'due:patrol_prompt:2:2026-11-08T23:30:00+00:00', '776f0eab9150903bb890432217fe857ef3f01074a66886e0bfcdc7b75cba66ad', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-08T23:30:00Z","kind":"due"}', '2026-11-08 23:30:00+00', 'done', 0, NULL, '', '2026-11-08 23:30:00+00');
INSERT INTO public.inbox VALUES (90, 'house', '', 'due:month_final:2:2026-11-09T00:00:00+00:00', 'a91c0efa1343ba2c3ddb23ede48dad035997a3f2676d00a264d79c95e125cdda', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-09T00:00:00Z","kind":"due"}', '2026-11-09 00:00:00+00', 'done', 0, NULL, '', '2026-11-09 00:00:00+00');
INSERT INTO public.inbox VALUES (91, 'house', '', 'due:orders_given_back:2:2026-11-09T00:20:00+00:00', '14648de2f23a272c79c6c7c66afa730f94702bdb3e46f6cde75a93aa1d93565a', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-09T00:20:00Z","kind":"due"}', '2026-11-09 00:20:00+00', 'done', 0, NULL, '', '2026-11-09 00:20:00+00');
INSERT INTO public.inbox VALUES (92, 'house', '', 'due:stages_watched:2:2026-11-09T00:25:00+00:00', '4ebeede861cc51b652aa67a93f1a6691542ccebd42fe2f7268fee7367c772dfd', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-09T00:25:00Z","kind":"due"}', '2026-11-09 00:25:00+00', 'done', 0, NULL, '', '2026-11-09 00:25:00+00');
INSERT INTO public.inbox VALUES (93, 'house', '', 'due:objections_watched:2:2026-11-09T00:30:00+00:00', 'fd9fe22dda8c4a392879aa7d9d4273b348f1b4ae4be657ff9e3701284e8d0fc0', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-09T00:30:00Z","kind":"due"}', '2026-11-09 00:30:00+00', 'done', 0, NULL, '', '2026-11-09 00:30:00+00');
INSERT INTO public.inbox VALUES (94, 'house', '', 'due:panels_looked_at:2:2026-11-09T00:40:00+00:00', 'fdf2fc40f1599bf2d5493bf8d0d51f52e4773708dab676f9ccd869f75a29cf42', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-09T00:40:00Z","kind":"due"}', '2026-11-09 00:40:00+00', 'done', 0, NULL, '', '2026-11-09 00:40:00+00');
INSERT INTO public.inbox VALUES (95, 'house', '', 'due:overdue_weekly:1:2026-11-09T08:45:00+08:00', 'ee26932717e7899f5ddb2fccfaa069f3684066972f6b525f28763f9d7302eb29', 'due:1', NULL, NULL, '{"task":"overdue_weekly","area_id":1,"due_at":"2026-11-09T08:45:00+08:00","kind":"due"}', '2026-11-09 00:45:00+00', 'done', 0, NULL, '', '2026-11-09 00:45:00+00');
INSERT INTO public.inbox VALUES (96, 'house', '', 'due:honours_asked:2:2026-11-09T00:50:00+00:00', '87a52fd046a14ba9b943ecb673163c510c26658ca0895595cb55ec0ba3f3ebcd', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-09T00:50:00Z","kind":"due"}', '2026-11-09 00:50:00+00', 'done', 0, NULL, '', '2026-11-09 00:50:00+00');
INSERT INTO public.inbox VALUES (97, 'house', '', 'due:month_published:2:2026-11-09T01:00:00+00:00', '5f0c8072934d55a3cd1db0d76a0680deb100954a2383206700623ac0c8374f0a', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-09T01:00:00Z","kind":"due"}', '2026-11-09 01:00:00+00', 'done', 0, NULL, '', '2026-11-09 01:00:00+00');
INSERT INTO public.inbox VALUES (98, 'house', '', 'due:improvements_watched:2:2026-11-09T01:20:00+00:00', '21b86bbbb3eac1a6a2bf8bb4fd02f5068e9fd71c93976e33f0b0cfddaece4513', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-09T01:20:00Z","kind":"due"}', '2026-11-09 01:20:00+00', 'done', 0, NULL, '', '2026-11-09 01:20:00+00');
INSERT INTO public.inbox VALUES (99, 'house', '', 'due:patrol_reminder:2:2026-11-09T08:00:00+00:00', 'cee6f01383811453266a7aa48bf91eded04055b4aa8f3a15dacf24b863f8b35f', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-09T08:00:00Z","kind":"due"}', '2026-11-09 08:00:00+00', 'done', 0, NULL, '', '2026-11-09 08:00:00+00');
INSERT INTO public.inbox VALUES (100, 'house', '', 'due:claims_proposed:2:2026-11-09T09:40:00+00:00', '9275647c6b5776bf9ab4da9454e40e710cdad34d1a2eb53a7be6cae28dad7a9f', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-09T09:40:00Z","kind":"due"}', '2026-11-09 09:40:00+00', 'done', 0, NULL, '', '2026-11-09 09:40:00+00');
INSERT INTO public.inbox VALUES (101, 'house', '', 'due:roster_changes:2:2026-11-09T16:05:00+00:00', 'abfdd6cdb67e581fd928375fd3ea793a6c387985ceae57a09caa445bbe1ac01c', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-09T16:05:00Z","kind":"due"}', '2026-11-09 16:05:00+00', 'done', 0, NULL, '', '2026-11-09 16:05:00+00');
INSERT INTO public.inbox VALUES (102, 'house', '', 'due:month_settled:2:2026-11-09T18:00:00+00:00', '8a15925445270d7df1434f6c44ce1bd107358fd6ee1df2653bba38fd29399636', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-09T18:00:00Z","kind":"due"}', '2026-11-09 18:00:00+00', 'done', 0, NULL, '', '2026-11-09 18:00:00+00');
INSERT INTO public.inbox VALUES (103, 'house', '', 'due:housekeeping:2:2026-11-09T19:00:00+00:00', '6975ae46492f997595a4c3c731c8002f4d81bcec1e2ac865d354ceb4ed249e52', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-09T19:00:00Z","kind":"due"}', '2026-11-09 19:00:00+00', 'done', 0, NULL, '', '2026-11-09 19:00:00+00');
INSERT INTO public.inbox VALUES (104, 'house', '', 'due:patrol_prompt:2:2026-11-09T23:30:00+00:00', '9da01ff0e26b37b7925291b18e3ffc53f2124ce728cc6a175c17f28c67c67b9a', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-09T23:30:00Z","kind":"due"}', '2026-11-09 23:30:00+00', 'done', 0, NULL, '', '2026-11-09 23:30:00+00');
INSERT INTO public.inbox VALUES (105, 'house', '', 'due:month_final:2:2026-11-10T00:00:00+00:00', 'efb3be3632380ae27cdf3332666ae6bdc9f291bf328cf6c10697f21012bcd67b', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-10T00:00:00Z","kind":"due"}', '2026-11-10 00:00:00+00', 'done', 0, NULL, '', '2026-11-10 00:00:00+00');
INSERT INTO public.inbox VALUES (106, 'house', '', 'due:orders_given_back:2:2026-11-10T00:20:00+00:00', '0f7660d4ee5961bfaa7f0a6de9158070ad1a480a819e3bf8081143adfcd6b7fe', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-10T00:20:00Z","kind":"due"}', '2026-11-10 00:20:00+00', 'done', 0, NULL, '', '2026-11-10 00:20:00+00');
INSERT INTO public.inbox VALUES (107, 'house', '', 'due:stages_watched:2:2026-11-10T00:25:00+00:00', '4c89b2e145969cb58832567eedab9bfa03db41a9f09c02505247383e83aa2594', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-10T00:25:00Z","kind":"due"}', '2026-11-10 00:25:00+00', 'done', 0, NULL, '', '2026-11-10 00:25:00+00');
INSERT INTO public.inbox VALUES (108, 'house', '', 'due:objections_watched:2:2026-11-10T00:30:00+00:00', 'aad68d489c3a899d1099c163b4e837781defc7c3a5b566b94c7ccf16ee4de813', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-10T00:30:00Z","kind":"due"}', '2026-11-10 00:30:00+00', 'done', 0, NULL, '', '2026-11-10 00:30:00+00');
INSERT INTO public.inbox VALUES (109, 'house', '', 'due:panels_looked_at:2:2026-11-10T00:40:00+00:00', 'e405f63dcee89d88517081a0ee7b59c7c2f04106d28fd4c2e2fb302031de3405', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-10T00:40:00Z","kind":"due"}', '2026-11-10 00:40:00+00', 'done', 0, NULL, '', '2026-11-10 00:40:00+00');
INSERT INTO public.inbox VALUES (110, 'house', '', 'due:honours_asked:2:2026-11-10T00:50:00+00:00', 'b6ebd29096a7337779dd0a25300019cd3749e5b9b2d3fb58345baf889bba4701', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-10T00:50:00Z","kind":"due"}', '2026-11-10 00:50:00+00', 'done', 0, NULL, '', '2026-11-10 00:50:00+00');
INSERT INTO public.inbox VALUES (111, 'house', '', 'due:month_published:2:2026-11-10T01:00:00+00:00', '080baf984a74370aef10ba17c2ff31f7517e774a88c47d19c69c7e5c6bad303d', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-10T01:00:00Z","kind":"due"}', '2026-11-10 01:00:00+00', 'done', 0, NULL, '', '2026-11-10 01:00:00+00');
INSERT INTO public.inbox VALUES (112, 'house', '', 'due:month_published:2:2026-11-10T01:00:00+00:00:drafted:1:cd6a6b87cd314ea187320a282abf4660:8a4c652a9e7b4ebd939d13a8248120ba', '080baf984a74370aef10ba17c2ff31f7517e774a88c47d19c69c7e5c6bad303d', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-10T01:00:00Z","kind":"due"}', '2026-11-10 01:00:00+00', 'done', 0, NULL, '', '2026-11-10 01:00:00+00');
INSERT INTO public.inbox VALUES (113, 'house', '', 'due:improvements_watched:2:2026-11-10T01:20:00+00:00', '5e05de98bfdcf5f0f87aabc2edefc06908f7fa415f942acd7ad5cd2d761c5f9e', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-10T01:20:00Z","kind":"due"}', '2026-11-10 01:20:00+00', 'done', 0, NULL, '', '2026-11-10 01:20:00+00');
INSERT INTO public.inbox VALUES (114, 'house', '', 'due:patrol_reminder:2:2026-11-10T08:00:00+00:00', '96a097a49a57de247e3ac6deb7de2c5952c0b087748b06429b15548eb4924ed0', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-10T08:00:00Z","kind":"due"}', '2026-11-10 08:00:00+00', 'done', 0, NULL, '', '2026-11-10 08:00:00+00');
INSERT INTO public.inbox VALUES (115, 'house', '', 'due:claims_proposed:2:2026-11-10T09:40:00+00:00', '019667f9d5128d6d63a165dcfc51cc56f2e2921228b381e14ac4e9d0ec90f616', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-10T09:40:00Z","kind":"due"}', '2026-11-10 09:40:00+00', 'done', 0, NULL, '', '2026-11-10 09:40:00+00');
INSERT INTO public.inbox VALUES (116, 'house', '', 'due:roster_changes:2:2026-11-10T16:05:00+00:00', '461c1431dfabc529cd875363dab9846d7098821611f5463bc94d10d17f33d6e5', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-10T16:05:00Z","kind":"due"}', '2026-11-10 16:05:00+00', 'done', 0, NULL, '', '2026-11-10 16:05:00+00');
INSERT INTO public.inbox VALUES (117, 'house', '', 'due:month_settled:2:2026-11-10T18:00:00+00:00', 'aaf8223155336a84d193fbe9f639ad83ea155459cc0fd95c28b3e197da3ed4fd', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-10T18:00:00Z","kind":"due"}', '2026-11-10 18:00:00+00', 'done', 0, NULL, '', '2026-11-10 18:00:00+00');
INSERT INTO public.inbox VALUES (118, 'house', '', 'due:housekeeping:2:2026-11-10T19:00:00+00:00', '7cdb465cd0f942c055908cdcad94a3fa3f348bdf96782645ffdc686b9fd41b70', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-10T19:00:00Z","kind":"due"}', '2026-11-10 19:00:00+00', 'done', 0, NULL, '', '2026-11-10 19:00:00+00');
INSERT INTO public.inbox VALUES (119, 'house', '', 'due:patrol_prompt:2:2026-11-10T23:30:00+00:00', '2eba0611a6468388fa11d4e739c4469ddfce199f89584dfa50cad04eac059735', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-10T23:30:00Z","kind":"due"}', '2026-11-10 23:30:00+00', 'done', 0, NULL, '', '2026-11-10 23:30:00+00');
INSERT INTO public.inbox VALUES (120, 'house', '', 'due:month_final:2:2026-11-11T00:00:00+00:00', '15b4aada8e4870abb5870f7319fb1b5d090231cab68a424f2d51505b5e8a99cc', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-11T00:00:00Z","kind":"due"}', '2026-11-11 00:00:00+00', 'done', 0, NULL, '', '2026-11-11 00:00:00+00');
INSERT INTO public.inbox VALUES (121, 'house', '', 'due:orders_given_back:2:2026-11-11T00:20:00+00:00', '95b46e3ee8c93dbdec7a33a891029ba9c8b579db040e4eafb88d52bc7f30ee36', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-11T00:20:00Z","kind":"due"}', '2026-11-11 00:20:00+00', 'done', 0, NULL, '', '2026-11-11 00:20:00+00');
INSERT INTO public.inbox VALUES (122, 'house', '', 'due:stages_watched:2:2026-11-11T00:25:00+00:00', 'd63292944f04bbef11db946c345ba0b38441d84fa7b4218e4f394cfd2892e7b4', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-11T00:25:00Z","kind":"due"}', '2026-11-11 00:25:00+00', 'done', 0, NULL, '', '2026-11-11 00:25:00+00');
INSERT INTO public.inbox VALUES (123, 'house', '', 'due:objections_watched:2:2026-11-11T00:30:00+00:00', '6d4159afb84c4bd5c520db16774decb94ae151e67008c17c89140986732b3404', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-11T00:30:00Z","kind":"due"}', '2026-11-11 00:30:00+00', 'done', 0, NULL, '', '2026-11-11 00:30:00+00');
INSERT INTO public.inbox VALUES (124, 'house', '', 'due:panels_looked_at:2:2026-11-11T00:40:00+00:00', '4c1e4fd9fa15eafcbf9b42eba29051f3504ee05006fb31bb658b37536d96aea5', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-11T00:40:00Z","kind":"due"}', '2026-11-11 00:40:00+00', 'done', 0, NULL, '', '2026-11-11 00:40:00+00');
INSERT INTO public.inbox VALUES (125, 'house', '', 'due:honours_asked:2:2026-11-11T00:50:00+00:00', 'f6a2adc93eb1526330bdd532b7d50cc812ccf4f7fe514118d7cef3e982f96a78', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-11T00:50:00Z","kind":"due"}', '2026-11-11 00:50:00+00', 'done', 0, NULL, '', '2026-11-11 00:50:00+00');
INSERT INTO public.inbox VALUES (126, 'house', '', 'due:month_published:2:2026-11-11T01:00:00+00:00', '10bf7a44091a07c8bde3ed2e38f3ae8c1b7e7d56cec41b27db4a6a73c3b3d48a', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-11T01:00:00Z","kind":"due"}', '2026-11-11 01:00:00+00', 'done', 0, NULL, '', '2026-11-11 01:00:00+00');
INSERT INTO public.inbox VALUES (127, 'house', '', 'due:improvements_watched:2:2026-11-11T01:20:00+00:00', 'ace12ce616c0a7b9c504d8a688560318a92e97b569e5d320fa5eb75485280a8d', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-11T01:20:00Z","kind":"due"}', '2026-11-11 01:20:00+00', 'done', 0, NULL, '', '2026-11-11 01:20:00+00');
INSERT INTO public.inbox VALUES (128, 'house', '', 'due:patrol_reminder:2:2026-11-11T08:00:00+00:00', '03c72f28aa53e3001f9ba18c852ca6820aca77f5216af7333117774d461f1f79', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-11T08:00:00Z","kind":"due"}', '2026-11-11 08:00:00+00', 'done', 0, NULL, '', '2026-11-11 08:00:00+00');
INSERT INTO public.inbox VALUES (129, 'house', '', 'due:claims_proposed:2:2026-11-11T09:40:00+00:00', 'f68f7b5044e0f57adc90f3b55ec2d601fd0209527834bef6d10dd644933762e1', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-11T09:40:00Z","kind":"due"}', '2026-11-11 09:40:00+00', 'done', 0, NULL, '', '2026-11-11 09:40:00+00');
INSERT INTO public.inbox VALUES (130, 'house', '', 'due:roster_changes:2:2026-11-11T16:05:00+00:00', '0f2634b229341aaf72cec2e3f5faebff41de8517ac2e1d08b5cc8e4eef12611e', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-11T16:05:00Z","kind":"due"}', '2026-11-11 16:05:00+00', 'done', 0, NULL, '', '2026-11-11 16:05:00+00');
INSERT INTO public.inbox VALUES (131, 'house', '', 'due:month_settled:2:2026-11-11T18:00:00+00:00', '2d104fa9e1d3170757f2b5f5874cb64a921cc6bc5dd479f03db9081b5d493be1', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-11T18:00:00Z","kind":"due"}', '2026-11-11 18:00:00+00', 'done', 0, NULL, '', '2026-11-11 18:00:00+00');
INSERT INTO public.inbox VALUES (132, 'house', '', 'due:housekeeping:2:2026-11-11T19:00:00+00:00', '665b4c8cc5f6b0efddda4663494792dfbe8c933d43a87af62e26bfd2f82c2a61', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-11T19:00:00Z","kind":"due"}', '2026-11-11 19:00:00+00', 'done', 0, NULL, '', '2026-11-11 19:00:00+00');
INSERT INTO public.inbox VALUES (133, 'house', '', 'due:patrol_prompt:2:2026-11-11T23:30:00+00:00', 'deb468a7708f3c5c1ac1fbd6f6c98cf4bb02dfd84c205b4fc4a1cb897643d29f', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-11T23:30:00Z","kind":"due"}', '2026-11-11 23:30:00+00', 'done', 0, NULL, '', '2026-11-11 23:30:00+00');
INSERT INTO public.inbox VALUES (134, 'house', '', 'due:month_final:2:2026-11-12T00:00:00+00:00', '31bc431b0c2ee3eea93e0a86a0848efc8dcec14c285b30b0bd650aaad48ae88a', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-12T00:00:00Z","kind":"due"}', '2026-11-12 00:00:00+00', 'done', 0, NULL, '', '2026-11-12 00:00:00+00');
INSERT INTO public.inbox VALUES (135, 'house', '', 'due:orders_given_back:2:2026-11-12T00:20:00+00:00', '97d91be7dff5d21c48862ad2d14baffa35e10b0e7e6eaf848cc7b67185c7e1c3', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-12T00:20:00Z","kind":"due"}', '2026-11-12 00:20:00+00', 'done', 0, NULL, '', '2026-11-12 00:20:00+00');
INSERT INTO public.inbox VALUES (136, 'house', '', 'due:stages_watched:2:2026-11-12T00:25:00+00:00', '89b6704a08582a83f5fe02d2df138046fc2ddc75a378bb8c22503bf43ca2351e', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-12T00:25:00Z","kind":"due"}', '2026-11-12 00:25:00+00', 'done', 0, NULL, '', '2026-11-12 00:25:00+00');
INSERT INTO public.inbox VALUES (137, 'house', '', 'due:objections_watched:2:2026-11-12T00:30:00+00:00', '5ac0777018ae008299d2cfa146fe8392b11f951e5e370f6c7e2f5010bb190b22', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-12T00:30:00Z","kind":"due"}', '2026-11-12 00:30:00+00', 'done', 0, NULL, '', '2026-11-12 00:30:00+00');
INSERT INTO public.inbox VALUES (138, 'house', '', 'due:panels_looked_at:2:2026-11-12T00:40:00+00:00', '22239ef7e9d1bc87ecaf569f4ca4311d5684fae59d483f39f87815a1f19451c0', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-12T00:40:00Z","kind":"due"}', '2026-11-12 00:40:00+00', 'done', 0, NULL, '', '2026-11-12 00:40:00+00');
INSERT INTO public.inbox VALUES (139, 'house', '', 'due:honours_asked:2:2026-11-12T00:50:00+00:00', '9461dad8ff828329de2ef912178f5b6b4f581f4f576a1437689bb5e4c1d4816e', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-12T00:50:00Z","kind":"due"}', '2026-11-12 00:50:00+00', 'done', 0, NULL, '', '2026-11-12 00:50:00+00');
INSERT INTO public.inbox VALUES (140, 'house', '', 'due:month_published:2:2026-11-12T01:00:00+00:00', '233bec79307038f35a5eab8e1e65669df734d9d12d5aacaa3edc82d34447f605', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-12T01:00:00Z","kind":"due"}', '2026-11-12 01:00:00+00', 'done', 0, NULL, '', '2026-11-12 01:00:00+00');
INSERT INTO public.inbox VALUES (141, 'house', '', 'due:improvements_watched:2:2026-11-12T01:20:00+00:00', '4c1b828a28db021fd8892de19de8dc593203cbc1ef1bd3ae770ddb19323b2c53', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-12T01:20:00Z","kind":"due"}', '2026-11-12 01:20:00+00', 'done', 0, NULL, '', '2026-11-12 01:20:00+00');
INSERT INTO public.inbox VALUES (142, 'house', '', 'due:patrol_reminder:2:2026-11-12T08:00:00+00:00', '43ef9ac7afeeadaf73d1b3a4f513bf6963b9d39a3f37e283383d013dab0bd26d', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-12T08:00:00Z","kind":"due"}', '2026-11-12 08:00:00+00', 'done', 0, NULL, '', '2026-11-12 08:00:00+00');
INSERT INTO public.inbox VALUES (143, 'house', '', 'due:claims_proposed:2:2026-11-12T09:40:00+00:00', '0ad00942026e2bbfff6c45418d6f4cfc0f597f9292d833f5dafb190cacfbeedf', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-12T09:40:00Z","kind":"due"}', '2026-11-12 09:40:00+00', 'done', 0, NULL, '', '2026-11-12 09:40:00+00');
INSERT INTO public.inbox VALUES (144, 'house', '', 'due:roster_changes:2:2026-11-12T16:05:00+00:00', '9e0b50647e09c816a469bbe562d14931d7fb3c49d04bf7cd667195eef89ace53', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-12T16:05:00Z","kind":"due"}', '2026-11-12 16:05:00+00', 'done', 0, NULL, '', '2026-11-12 16:05:00+00');
INSERT INTO public.inbox VALUES (145, 'house', '', 'due:month_settled:2:2026-11-12T18:00:00+00:00', '46e96e42a165165e2ededad350ea771d71c96e6c1ebd22e5b0328f6f58662012', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-12T18:00:00Z","kind":"due"}', '2026-11-12 18:00:00+00', 'done', 0, NULL, '', '2026-11-12 18:00:00+00');
INSERT INTO public.inbox VALUES (146, 'house', '', 'due:housekeeping:2:2026-11-12T19:00:00+00:00', 'a449bc1628d62ae6c81fd03f592ed76060d60a99eda0b1769571c1814cf28936', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-12T19:00:00Z","kind":"due"}', '2026-11-12 19:00:00+00', 'done', 0, NULL, '', '2026-11-12 19:00:00+00');
INSERT INTO public.inbox VALUES (147, 'house', '', 'due:patrol_prompt:2:2026-11-12T23:30:00+00:00', '04a40d7ba06e5edcec5dc373e6d682362580e5d36767ae7e1bf48e870a2fa321', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-12T23:30:00Z","kind":"due"}', '2026-11-12 23:30:00+00', 'done', 0, NULL, '', '2026-11-12 23:30:00+00');
INSERT INTO public.inbox VALUES (148, 'house', '', 'due:month_final:2:2026-11-13T00:00:00+00:00', '616f87b35361357b3084757f763f4b2defe71dd74680f9787b7dde3a40478b4b', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-13T00:00:00Z","kind":"due"}', '2026-11-13 00:00:00+00', 'done', 0, NULL, '', '2026-11-13 00:00:00+00');
INSERT INTO public.inbox VALUES (149, 'house', '', 'due:orders_given_back:2:2026-11-13T00:20:00+00:00', 'c095f15cb4fb84df6d520fae14af7314d6dad73ace617fd10e5ed170636bfca5', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-13T00:20:00Z","kind":"due"}', '2026-11-13 00:20:00+00', 'done', 0, NULL, '', '2026-11-13 00:20:00+00');
INSERT INTO public.inbox VALUES (150, 'house', '', 'due:stages_watched:2:2026-11-13T00:25:00+00:00', 'a89ab52b091cc24c81ecb7ffac088c0e55b4c20f0a62b15c281b050d2468e5ef', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-13T00:25:00Z","kind":"due"}', '2026-11-13 00:25:00+00', 'done', 0, NULL, '', '2026-11-13 00:25:00+00');
INSERT INTO public.inbox VALUES (151, 'house', '', 'due:objections_watched:2:2026-11-13T00:30:00+00:00', '7b1fa13580baee5880330859ed607779ee632655a4bc44bb5fd0b62add3e8ca2', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-13T00:30:00Z","kind":"due"}', '2026-11-13 00:30:00+00', 'done', 0, NULL, '', '2026-11-13 00:30:00+00');
INSERT INTO public.inbox VALUES (152, 'house', '', 'due:panels_looked_at:2:2026-11-13T00:40:00+00:00', '461ac4de4d7cc1cbf5961d0686c575970cbbec5a17ac60e95fd883c867212ef9', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-13T00:40:00Z","kind":"due"}', '2026-11-13 00:40:00+00', 'done', 0, NULL, '', '2026-11-13 00:40:00+00');
INSERT INTO public.inbox VALUES (153, 'house', '', 'due:honours_asked:2:2026-11-13T00:50:00+00:00', '9497c6b1f79e2addf1a17ef06a64a58ef1bc83dcee2bff175d9dd873f0b5d116', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-13T00:50:00Z","kind":"due"}', '2026-11-13 00:50:00+00', 'done', 0, NULL, '', '2026-11-13 00:50:00+00');
INSERT INTO public.inbox VALUES (154, 'house', '', 'due:month_published:2:2026-11-13T01:00:00+00:00', '20a752ec2a8b0289fabc2e9fedce1132c1c96efaf82ab3fefdf6d3a38ba589e0', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-13T01:00:00Z","kind":"due"}', '2026-11-13 01:00:00+00', 'done', 0, NULL, '', '2026-11-13 01:00:00+00');
INSERT INTO public.inbox VALUES (155, 'house', '', 'due:improvements_watched:2:2026-11-13T01:20:00+00:00', 'c14938db8e460cd980422961a245216453b811e27576b71eea4738f18c437f28', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-13T01:20:00Z","kind":"due"}', '2026-11-13 01:20:00+00', 'done', 0, NULL, '', '2026-11-13 01:20:00+00');
INSERT INTO public.inbox VALUES (156, 'house', '', 'due:patrol_reminder:2:2026-11-13T08:00:00+00:00', 'b1d93de35a95b9d58554b64ad799e02be28c1c6cffef19a2ba982f3c303c0998', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-13T08:00:00Z","kind":"due"}', '2026-11-13 08:00:00+00', 'done', 0, NULL, '', '2026-11-13 08:00:00+00');
INSERT INTO public.inbox VALUES (157, 'house', '', 'due:claims_proposed:2:2026-11-13T09:40:00+00:00', '8cd94564b60a8eaaa74fd7c4c995c6f8059c65fbccfff9f04d883a79881566e5', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-13T09:40:00Z","kind":"due"}', '2026-11-13 09:40:00+00', 'done', 0, NULL, '', '2026-11-13 09:40:00+00');
INSERT INTO public.inbox VALUES (158, 'house', '', 'due:roster_changes:2:2026-11-13T16:05:00+00:00', 'f2fbea0f8cf9dbcf6a6173461e293f38b4db1c0f92bc574707268db59830589b', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-13T16:05:00Z","kind":"due"}', '2026-11-13 16:05:00+00', 'done', 0, NULL, '', '2026-11-13 16:05:00+00');
INSERT INTO public.inbox VALUES (159, 'house', '', 'due:month_settled:2:2026-11-13T18:00:00+00:00', '74504d02e743fbd83f2911642790edb1ed28f6e1336f1c199e2de38f2bbe9d85', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-13T18:00:00Z","kind":"due"}', '2026-11-13 18:00:00+00', 'done', 0, NULL, '', '2026-11-13 18:00:00+00');
INSERT INTO public.inbox VALUES (160, 'house', '', 'due:housekeeping:2:2026-11-13T19:00:00+00:00', 'ad4fe78e8f1fbfea56a8d14f38d6f82a477bf278766fe6b2c61c2c54da70138d', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-13T19:00:00Z","kind":"due"}', '2026-11-13 19:00:00+00', 'done', 0, NULL, '', '2026-11-13 19:00:00+00');
INSERT INTO public.inbox VALUES (161, 'house', '', 'due:month_final:2:2026-11-14T00:00:00+00:00', '14ba0cd9d25366219367255c11f10391159765aa6da5a972e23b66303c866350', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-14T00:00:00Z","kind":"due"}', '2026-11-14 00:00:00+00', 'done', 0, NULL, '', '2026-11-14 00:00:00+00');
INSERT INTO public.inbox VALUES (162, 'house', '', 'due:orders_given_back:2:2026-11-14T00:20:00+00:00', 'c9bac0387c557087292d630a015c919a28ac4241d9ec9bcd6156d04ba138f002', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-14T00:20:00Z","kind":"due"}', '2026-11-14 00:20:00+00', 'done', 0, NULL, '', '2026-11-14 00:20:00+00');
INSERT INTO public.inbox VALUES (163, 'house', '', 'due:stages_watched:2:2026-11-14T00:25:00+00:00', '94b12b5911dcdb8663b5d52b7974410b3dbf3a1c69ec61718179efb010974a20', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-14T00:25:00Z","kind":"due"}', '2026-11-14 00:25:00+00', 'done', 0, NULL, '', '2026-11-14 00:25:00+00');
INSERT INTO public.inbox VALUES (164, 'house', '', 'due:objections_watched:2:2026-11-14T00:30:00+00:00', '97aeb42dc35d0b78dce34b5c0ffcdd99369684d477f20ac1f52bc14b1c4c0c42', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-14T00:30:00Z","kind":"due"}', '2026-11-14 00:30:00+00', 'done', 0, NULL, '', '2026-11-14 00:30:00+00');
INSERT INTO public.inbox VALUES (165, 'house', '', 'due:panels_looked_at:2:2026-11-14T00:40:00+00:00', 'c1af19d0369b7abe57187f7dcf8fc144dbc4d5ba764d17c874512ab05329fca8', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-14T00:40:00Z","kind":"due"}', '2026-11-14 00:40:00+00', 'done', 0, NULL, '', '2026-11-14 00:40:00+00');
INSERT INTO public.inbox VALUES (166, 'house', '', 'due:honours_asked:2:2026-11-14T00:50:00+00:00', '6f22a3c6490ce0cba489c1921db7a9b807fdc4b91d1f5d5cfe12f40ae2548c58', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-14T00:50:00Z","kind":"due"}', '2026-11-14 00:50:00+00', 'done', 0, NULL, '', '2026-11-14 00:50:00+00');
INSERT INTO public.inbox VALUES (167, 'house', '', 'due:month_published:2:2026-11-14T01:00:00+00:00', 'cec75814af4a8ccdcaad31ebc833c4ef613782f4dc3f381b2fc54781f4d8d11f', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-14T01:00:00Z","kind":"due"}', '2026-11-14 01:00:00+00', 'done', 0, NULL, '', '2026-11-14 01:00:00+00');
INSERT INTO public.inbox VALUES (168, 'house', '', 'due:improvements_watched:2:2026-11-14T01:20:00+00:00', '2d76647c1cbf0825f5ad1723c6e59412b05d59352cd593045d5e51f2481a3743', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-14T01:20:00Z","kind":"due"}', '2026-11-14 01:20:00+00', 'done', 0, NULL, '', '2026-11-14 01:20:00+00');
INSERT INTO public.inbox VALUES (169, 'house', '', 'due:claims_proposed:2:2026-11-14T09:40:00+00:00', '4fabf300e8bc5b9da925ea7a25095b61056d83265f02a131380bd1a908f030e4', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-14T09:40:00Z","kind":"due"}', '2026-11-14 09:40:00+00', 'done', 0, NULL, '', '2026-11-14 09:40:00+00');
INSERT INTO public.inbox VALUES (170, 'house', '', 'due:roster_changes:2:2026-11-14T16:05:00+00:00', '8e97665e8af86f24e49146d15f5378228a29970f934980d4e5a6acf09e007080', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-14T16:05:00Z","kind":"due"}', '2026-11-14 16:05:00+00', 'done', 0, NULL, '', '2026-11-14 16:05:00+00');
INSERT INTO public.inbox VALUES (171, 'house', '', 'due:month_settled:2:2026-11-14T18:00:00+00:00', '02d6513a12c0e34f9322bf33ce65261020bb4f3e4a142e5b3ff704c2c5b56a1d', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-14T18:00:00Z","kind":"due"}', '2026-11-14 18:00:00+00', 'done', 0, NULL, '', '2026-11-14 18:00:00+00');
INSERT INTO public.inbox VALUES (172, 'house', '', 'due:housekeeping:2:2026-11-14T19:00:00+00:00', 'e6c8f2133666e522b2e4d637a752005280a84d49f5d84b3b38d6b140455025d5', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-14T19:00:00Z","kind":"due"}', '2026-11-14 19:00:00+00', 'done', 0, NULL, '', '2026-11-14 19:00:00+00');
INSERT INTO public.inbox VALUES (173, 'house', '', 'due:month_final:2:2026-11-15T00:00:00+00:00', '135a44896701798cb7a5b555eadd50b3e46cf4b9e04e668728214d8d1d8a7673', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-15T00:00:00Z","kind":"due"}', '2026-11-15 00:00:00+00', 'done', 0, NULL, '', '2026-11-15 00:00:00+00');
INSERT INTO public.inbox VALUES (174, 'house', '', 'due:orders_given_back:2:2026-11-15T00:20:00+00:00', '1759d48920c3e1e86900858b431bb8ec5b5ef35eb6c314b0a83cabd68da6f4d3', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-15T00:20:00Z","kind":"due"}', '2026-11-15 00:20:00+00', 'done', 0, NULL, '', '2026-11-15 00:20:00+00');
INSERT INTO public.inbox VALUES (175, 'house', '', 'due:stages_watched:2:2026-11-15T00:25:00+00:00', '294d2725476e53d61ccee17209870d6188df4505c0b5ad3b33d99689bf6859f5', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-15T00:25:00Z","kind":"due"}', '2026-11-15 00:25:00+00', 'done', 0, NULL, '', '2026-11-15 00:25:00+00');
INSERT INTO public.inbox VALUES (176, 'house', '', 'due:objections_watched:2:2026-11-15T00:30:00+00:00', '3c99ae080b6d21dcf5b5549387d14e9aea2f203655b0bb21db124600ed6606bc', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-15T00:30:00Z","kind":"due"}', '2026-11-15 00:30:00+00', 'done', 0, NULL, '', '2026-11-15 00:30:00+00');
INSERT INTO public.inbox VALUES (177, 'house', '', 'due:panels_looked_at:2:2026-11-15T00:40:00+00:00', '92d4ad240d6bc20323fbf9de38526ffa05c5c5c14354d456527ebe6cff6d6fd0', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-15T00:40:00Z","kind":"due"}', '2026-11-15 00:40:00+00', 'done', 0, NULL, '', '2026-11-15 00:40:00+00');
INSERT INTO public.inbox VALUES (178, 'house', '', 'due:honours_asked:2:2026-11-15T00:50:00+00:00', 'e3665aa514e418752b3a4aa31518fceae97154d26c5159dd8388aeb266daea0b', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-15T00:50:00Z","kind":"due"}', '2026-11-15 00:50:00+00', 'done', 0, NULL, '', '2026-11-15 00:50:00+00');
INSERT INTO public.inbox VALUES (179, 'house', '', 'due:month_published:2:2026-11-15T01:00:00+00:00', '7a01a76d08d054801bbdb965448954056c920538194b8755183e67004f5e2f5b', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-15T01:00:00Z","kind":"due"}', '2026-11-15 01:00:00+00', 'done', 0, NULL, '', '2026-11-15 01:00:00+00');
INSERT INTO public.inbox VALUES (180, 'house', '', 'due:improvements_watched:2:2026-11-15T01:20:00+00:00', '413c419746442419c7e0016e9162f223345b7ef79f5fa105023eb8868e9f6745', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-15T01:20:00Z","kind":"due"}', '2026-11-15 01:20:00+00', 'done', 0, NULL, '', '2026-11-15 01:20:00+00');
INSERT INTO public.inbox VALUES (181, 'house', '', 'due:claims_proposed:2:2026-11-15T09:40:00+00:00', '8ee0637f1fe6291428da211111d45629ae722e3fcc956553d52e1a7354f418a7', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-15T09:40:00Z","kind":"due"}', '2026-11-15 09:40:00+00', 'done', 0, NULL, '', '2026-11-15 09:40:00+00');
INSERT INTO public.inbox VALUES (182, 'house', '', 'due:roster_changes:2:2026-11-15T16:05:00+00:00', 'ca78f3088388d28eddc97acdd93a94d19d62626fd457cbdb9ff7d24cc887c661', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-15T16:05:00Z","kind":"due"}', '2026-11-15 16:05:00+00', 'done', 0, NULL, '', '2026-11-15 16:05:00+00');
INSERT INTO public.inbox VALUES (183, 'house', '', 'due:month_settled:2:2026-11-15T18:00:00+00:00', '526962f98db497abe43a1a9e1e85dfcbaf0d9628acf527696357a04a0414280b', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-15T18:00:00Z","kind":"due"}', '2026-11-15 18:00:00+00', 'done', 0, NULL, '', '2026-11-15 18:00:00+00');
INSERT INTO public.inbox VALUES (184, 'house', '', 'due:housekeeping:2:2026-11-15T19:00:00+00:00', 'b5acef9422c9db302113f464b8e72f99fe91243a5b361243d91f864fc3747153', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-15T19:00:00Z","kind":"due"}', '2026-11-15 19:00:00+00', 'done', 0, NULL, '', '2026-11-15 19:00:00+00');
INSERT INTO public.inbox VALUES (185, 'house', '', 'due:patrol_prompt:2:2026-11-15T23:30:00+00:00', '6c53f0dbff7aaf9df1e81fe19ffd71358829381a4e357b59c5d5080536e4138a', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-15T23:30:00Z","kind":"due"}', '2026-11-15 23:30:00+00', 'done', 0, NULL, '', '2026-11-15 23:30:00+00');
INSERT INTO public.inbox VALUES (186, 'house', '', 'due:month_final:2:2026-11-16T00:00:00+00:00', 'a68324de45d49b501a19e9d15b502bfe8d1f7235a71a33610e585bdceedbff33', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-16T00:00:00Z","kind":"due"}', '2026-11-16 00:00:00+00', 'done', 0, NULL, '', '2026-11-16 00:00:00+00');
INSERT INTO public.inbox VALUES (187, 'house', '', 'due:orders_given_back:2:2026-11-16T00:20:00+00:00', 'ed965f31955f1ecd8eebeb8bd77f8bece23564c2bfe70d439ede5006bca38ff7', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-16T00:20:00Z","kind":"due"}', '2026-11-16 00:20:00+00', 'done', 0, NULL, '', '2026-11-16 00:20:00+00');
INSERT INTO public.inbox VALUES (188, 'house', '', 'due:stages_watched:2:2026-11-16T00:25:00+00:00', 'bc119a11bcff417b229173b639f72ffb28606e12223af48122d942cb56bdaac2', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-16T00:25:00Z","kind":"due"}', '2026-11-16 00:25:00+00', 'done', 0, NULL, '', '2026-11-16 00:25:00+00');
INSERT INTO public.inbox VALUES (189, 'house', '', 'due:objections_watched:2:2026-11-16T00:30:00+00:00', '4c4677b1df74a0cc7719a31ec12af60435d4ccc60ed20a62481dce62da00a707', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-16T00:30:00Z","kind":"due"}', '2026-11-16 00:30:00+00', 'done', 0, NULL, '', '2026-11-16 00:30:00+00');
INSERT INTO public.inbox VALUES (190, 'house', '', 'due:panels_looked_at:2:2026-11-16T00:40:00+00:00', '965d681bb245c4901949ad278e7b91068368ff63a440db882c03b6622ebad568', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-16T00:40:00Z","kind":"due"}', '2026-11-16 00:40:00+00', 'done', 0, NULL, '', '2026-11-16 00:40:00+00');
INSERT INTO public.inbox VALUES (191, 'house', '', 'due:overdue_weekly:1:2026-11-16T08:45:00+08:00', '88b1a77f967cc388f6e02f4bea082ba85ec336ba73948f177ff25866fab54e54', 'due:1', NULL, NULL, '{"task":"overdue_weekly","area_id":1,"due_at":"2026-11-16T08:45:00+08:00","kind":"due"}', '2026-11-16 00:45:00+00', 'done', 0, NULL, '', '2026-11-16 00:45:00+00');
INSERT INTO public.inbox VALUES (192, 'house', '', 'due:honours_asked:2:2026-11-16T00:50:00+00:00', 'dc367f153177a3b31a8022f04d38fe94a20b60cff64be1a4cc1424aa06ce1628', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-16T00:50:00Z","kind":"due"}', '2026-11-16 00:50:00+00', 'done', 0, NULL, '', '2026-11-16 00:50:00+00');
INSERT INTO public.inbox VALUES (193, 'house', '', 'due:month_published:2:2026-11-16T01:00:00+00:00', '1614d1694bee006f76000002ca34a50ece1bacbcc76205f714e7b316efb505e7', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-16T01:00:00Z","kind":"due"}', '2026-11-16 01:00:00+00', 'done', 0, NULL, '', '2026-11-16 01:00:00+00');
INSERT INTO public.inbox VALUES (194, 'house', '', 'due:improvements_watched:2:2026-11-16T01:20:00+00:00', 'a9da46a64901c0bf597b5abe82438f5746d871b8f2f254217a4e4a679590bbe1', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-16T01:20:00Z","kind":"due"}', '2026-11-16 01:20:00+00', 'done', 0, NULL, '', '2026-11-16 01:20:00+00');
INSERT INTO public.inbox VALUES (195, 'house', '', 'due:patrol_reminder:2:2026-11-16T08:00:00+00:00', '046f1efbea733158dd54437f1e17971a9c858838fca9800acecef3c00c4ecf41', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-16T08:00:00Z","kind":"due"}', '2026-11-16 08:00:00+00', 'done', 0, NULL, '', '2026-11-16 08:00:00+00');
INSERT INTO public.inbox VALUES (196, 'house', '', 'due:claims_proposed:2:2026-11-16T09:40:00+00:00', '4dc4d610abe7367670ccd01279bed6e067ba28a81e35855a9b05c35aa2414c39', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-16T09:40:00Z","kind":"due"}', '2026-11-16 09:40:00+00', 'done', 0, NULL, '', '2026-11-16 09:40:00+00');
INSERT INTO public.inbox VALUES (197, 'house', '', 'due:roster_changes:2:2026-11-16T16:05:00+00:00', 'b3b81640dbb91336e0577ad6ea9e6ecac569ad06229dd83921f986e2cd5168cd', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-16T16:05:00Z","kind":"due"}', '2026-11-16 16:05:00+00', 'done', 0, NULL, '', '2026-11-16 16:05:00+00');
INSERT INTO public.inbox VALUES (198, 'house', '', 'due:month_settled:2:2026-11-16T18:00:00+00:00', '8951eae99f2918e694a263cb7e1accd0cb51028462903167b7b9411040f4f8b9', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-16T18:00:00Z","kind":"due"}', '2026-11-16 18:00:00+00', 'done', 0, NULL, '', '2026-11-16 18:00:00+00');
INSERT INTO public.inbox VALUES (199, 'house', '', 'due:housekeeping:2:2026-11-16T19:00:00+00:00', 'ba03ed945fa525ad47e32ce56803aca8cb7080a9350e3d51bcd2a9ab27a1a972', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-16T19:00:00Z","kind":"due"}', '2026-11-16 19:00:00+00', 'done', 0, NULL, '', '2026-11-16 19:00:00+00');
INSERT INTO public.inbox VALUES (200, 'house', '', 'due:patrol_prompt:2:2026-11-16T23:30:00+00:00', '22b1630ff454cd291072f4933723c7e3f9ee91c54b6bdd08bb3935f877a8e1f5', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-16T23:30:00Z","kind":"due"}', '2026-11-16 23:30:00+00', 'done', 0, NULL, '', '2026-11-16 23:30:00+00');
INSERT INTO public.inbox VALUES (201, 'house', '', 'due:month_final:2:2026-11-17T00:00:00+00:00', '63797bf874997a097f411923a271bf206533fea41433d37982ec73b2da401dca', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-17T00:00:00Z","kind":"due"}', '2026-11-17 00:00:00+00', 'done', 0, NULL, '', '2026-11-17 00:00:00+00');
INSERT INTO public.inbox VALUES (202, 'house', '', 'due:orders_given_back:2:2026-11-17T00:20:00+00:00', 'bbcd53f82ee933341b27939d4be1948128ce23b328defdfacac6a333930e119b', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-17T00:20:00Z","kind":"due"}', '2026-11-17 00:20:00+00', 'done', 0, NULL, '', '2026-11-17 00:20:00+00');
INSERT INTO public.inbox VALUES (203, 'house', '', 'due:stages_watched:2:2026-11-17T00:25:00+00:00', 'd7a54c73ff1581bad895a85413832a3c8067727c934a78eb400ce809fc6a82ee', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-17T00:25:00Z","kind":"due"}', '2026-11-17 00:25:00+00', 'done', 0, NULL, '', '2026-11-17 00:25:00+00');
INSERT INTO public.inbox VALUES (204, 'house', '', 'due:objections_watched:2:2026-11-17T00:30:00+00:00', 'dae79ebb1b1a0fc83186f60b49d24e03175bc8fc5d5da020579cc62fb370dfb9', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-17T00:30:00Z","kind":"due"}', '2026-11-17 00:30:00+00', 'done', 0, NULL, '', '2026-11-17 00:30:00+00');
INSERT INTO public.inbox VALUES (205, 'house', '', 'due:panels_looked_at:2:2026-11-17T00:40:00+00:00', '0f067015f6854aa5e9fd218c4bb42cda345bd5336308a4e6ecd8dc90ab5d0d22', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-17T00:40:00Z","kind":"due"}', '2026-11-17 00:40:00+00', 'done', 0, NULL, '', '2026-11-17 00:40:00+00');
INSERT INTO public.inbox VALUES (206, 'house', '', 'due:honours_asked:2:2026-11-17T00:50:00+00:00', '34fd02250b7e1e9c4809acb1348deecf69dcebd48a9e877f22282da534ae4d82', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-17T00:50:00Z","kind":"due"}', '2026-11-17 00:50:00+00', 'done', 0, NULL, '', '2026-11-17 00:50:00+00');
INSERT INTO public.inbox VALUES (207, 'house', '', 'due:month_published:2:2026-11-17T01:00:00+00:00', '260723dcb923ae9eaacf9b09f54ae9ea5b3cd724d7f3db67d98a20244ef6666f', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-17T01:00:00Z","kind":"due"}', '2026-11-17 01:00:00+00', 'done', 0, NULL, '', '2026-11-17 01:00:00+00');
INSERT INTO public.inbox VALUES (208, 'house', '', 'due:improvements_watched:2:2026-11-17T01:20:00+00:00', '57ca2817a0d5008c78eed7b6fb44a1aaeb86211c7dce6299d7ade41d15cd6af5', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-17T01:20:00Z","kind":"due"}', '2026-11-17 01:20:00+00', 'done', 0, NULL, '', '2026-11-17 01:20:00+00');
INSERT INTO public.inbox VALUES (209, 'house', '', 'due:patrol_reminder:2:2026-11-17T08:00:00+00:00', 'ce27f628c0e57b8f261c8077664543bb9d733ddfe5cf4e25cd68246b9a683267', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-17T08:00:00Z","kind":"due"}', '2026-11-17 08:00:00+00', 'done', 0, NULL, '', '2026-11-17 08:00:00+00');
INSERT INTO public.inbox VALUES (210, 'house', '', 'due:claims_proposed:2:2026-11-17T09:40:00+00:00', 'ffc334466e99d5a03ccea5f48cce49099d9e5cb385e070f2fc98fec37509564f', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-17T09:40:00Z","kind":"due"}', '2026-11-17 09:40:00+00', 'done', 0, NULL, '', '2026-11-17 09:40:00+00');
INSERT INTO public.inbox VALUES (211, 'house', '', 'due:roster_changes:2:2026-11-17T16:05:00+00:00', '3d6769875c4ba8a68f3504035a1713d8d09311301b95a7291c6efbabb6660592', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-17T16:05:00Z","kind":"due"}', '2026-11-17 16:05:00+00', 'done', 0, NULL, '', '2026-11-17 16:05:00+00');
INSERT INTO public.inbox VALUES (212, 'house', '', 'due:month_settled:2:2026-11-17T18:00:00+00:00', '2ec98ccbdb81b217cbed2416b7d3ae82be700a81b844c89aec94b7593bc22497', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-17T18:00:00Z","kind":"due"}', '2026-11-17 18:00:00+00', 'done', 0, NULL, '', '2026-11-17 18:00:00+00');
INSERT INTO public.inbox VALUES (213, 'house', '', 'due:housekeeping:2:2026-11-17T19:00:00+00:00', '81e612459da65882ec0e51ac7d2ccb7cc7051d73a5e936b9ea5ffc8c5885a7d4', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-17T19:00:00Z","kind":"due"}', '2026-11-17 19:00:00+00', 'done', 0, NULL, '', '2026-11-17 19:00:00+00');
INSERT INTO public.inbox VALUES (214, 'house', '', 'due:patrol_prompt:2:2026-11-17T23:30:00+00:00', 'ff3450a0c21fef0e057a547495c39015e6206f25b5bf08b2ef71a9be62331776', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-17T23:30:00Z","kind":"due"}', '2026-11-17 23:30:00+00', 'done', 0, NULL, '', '2026-11-17 23:30:00+00');
INSERT INTO public.inbox VALUES (215, 'house', '', 'due:month_final:2:2026-11-18T00:00:00+00:00', 'f84a1806182a940cbfa1a8242747d16d69ed1451e6c20b70dba24bbfbdb42311', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-18T00:00:00Z","kind":"due"}', '2026-11-18 00:00:00+00', 'done', 0, NULL, '', '2026-11-18 00:00:00+00');
INSERT INTO public.inbox VALUES (216, 'house', '', 'due:orders_given_back:2:2026-11-18T00:20:00+00:00', '29a434ceb7e6afe448b129707b7f8eac161ce5704dfc6d0c88e13700ab0fba0b', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-18T00:20:00Z","kind":"due"}', '2026-11-18 00:20:00+00', 'done', 0, NULL, '', '2026-11-18 00:20:00+00');
INSERT INTO public.inbox VALUES (217, 'house', '', 'due:stages_watched:2:2026-11-18T00:25:00+00:00', '73c7f7563a73cd6681c8dda9133fa1891f114d9ad9d38420f1e922e127793f87', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-18T00:25:00Z","kind":"due"}', '2026-11-18 00:25:00+00', 'done', 0, NULL, '', '2026-11-18 00:25:00+00');
INSERT INTO public.inbox VALUES (218, 'house', '', 'due:objections_watched:2:2026-11-18T00:30:00+00:00', '1d48f6538f73420a10847e7ce04a0277b21a60c6bf0c08b71f1cdc3d4fd1ee4f', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-18T00:30:00Z","kind":"due"}', '2026-11-18 00:30:00+00', 'done', 0, NULL, '', '2026-11-18 00:30:00+00');
INSERT INTO public.inbox VALUES (219, 'house', '', 'due:panels_looked_at:2:2026-11-18T00:40:00+00:00', '5c28f4cae1ae0b2b5c1ab2caf4d2995823d0136b1748e8150a1aa8e915c21656', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-18T00:40:00Z","kind":"due"}', '2026-11-18 00:40:00+00', 'done', 0, NULL, '', '2026-11-18 00:40:00+00');
INSERT INTO public.inbox VALUES (220, 'house', '', 'due:honours_asked:2:2026-11-18T00:50:00+00:00', '4f1a77e8ac6166936ebb86be86794ac2bd39c419197ca3bc8bd0957b0ebfffba', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-18T00:50:00Z","kind":"due"}', '2026-11-18 00:50:00+00', 'done', 0, NULL, '', '2026-11-18 00:50:00+00');
INSERT INTO public.inbox VALUES (221, 'house', '', 'due:month_published:2:2026-11-18T01:00:00+00:00', '5b99d3b048cbe75b3a08be5d01e26f62ba1e6af43f670ab7f26b2ef8bcab6775', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-18T01:00:00Z","kind":"due"}', '2026-11-18 01:00:00+00', 'done', 0, NULL, '', '2026-11-18 01:00:00+00');
INSERT INTO public.inbox VALUES (222, 'house', '', 'due:improvements_watched:2:2026-11-18T01:20:00+00:00', '6f61381b0f90933dcb2076d72959492270448036869ebf4cfa37bc5014775e6c', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-18T01:20:00Z","kind":"due"}', '2026-11-18 01:20:00+00', 'done', 0, NULL, '', '2026-11-18 01:20:00+00');
INSERT INTO public.inbox VALUES (223, 'house', '', 'due:patrol_reminder:2:2026-11-18T08:00:00+00:00', '0a222380285068857e5364614481f144f5319ee4ca757b682d158d989bb4c8b2', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-18T08:00:00Z","kind":"due"}', '2026-11-18 08:00:00+00', 'done', 0, NULL, '', '2026-11-18 08:00:00+00');
INSERT INTO public.inbox VALUES (224, 'house', '', 'due:claims_proposed:2:2026-11-18T09:40:00+00:00', 'f3b71dc0e865f0a9ef8c32198d99076d8954f8931bad15c1c59cb652383929dd', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-18T09:40:00Z","kind":"due"}', '2026-11-18 09:40:00+00', 'done', 0, NULL, '', '2026-11-18 09:40:00+00');
INSERT INTO public.inbox VALUES (225, 'house', '', 'due:roster_changes:2:2026-11-18T16:05:00+00:00', 'b70847c121b6b98314c6bd40d46206fe62c1271c8c22df12a6dd70f08748c81d', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-18T16:05:00Z","kind":"due"}', '2026-11-18 16:05:00+00', 'done', 0, NULL, '', '2026-11-18 16:05:00+00');
INSERT INTO public.inbox VALUES (226, 'house', '', 'due:month_settled:2:2026-11-18T18:00:00+00:00', '4d7b714947e4c773789e8044b5dda88927e6540cf3e28c8aaf175457b9342589', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-18T18:00:00Z","kind":"due"}', '2026-11-18 18:00:00+00', 'done', 0, NULL, '', '2026-11-18 18:00:00+00');
INSERT INTO public.inbox VALUES (227, 'house', '', 'due:housekeeping:2:2026-11-18T19:00:00+00:00', '3fb239a64c567068b274918501b9209ffa70a2529e38ec5616bccb2eb2ed2b7f', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-18T19:00:00Z","kind":"due"}', '2026-11-18 19:00:00+00', 'done', 0, NULL, '', '2026-11-18 19:00:00+00');
INSERT INTO public.inbox VALUES (228, 'house', '', 'due:patrol_prompt:2:2026-11-18T23:30:00+00:00', '0c658324bfec722df0fccf89e6c61f3c90f25ae6f83c2247822a1e4e885e7549', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-18T23:30:00Z","kind":"due"}', '2026-11-18 23:30:00+00', 'done', 0, NULL, '', '2026-11-18 23:30:00+00');
INSERT INTO public.inbox VALUES (229, 'house', '', 'due:month_final:2:2026-11-19T00:00:00+00:00', '2c8336fa74e88a06a9371ba95d1b1d87c02eadf2d694e0112384f68f836473d2', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-19T00:00:00Z","kind":"due"}', '2026-11-19 00:00:00+00', 'done', 0, NULL, '', '2026-11-19 00:00:00+00');
INSERT INTO public.inbox VALUES (230, 'house', '', 'due:orders_given_back:2:2026-11-19T00:20:00+00:00', '0416456430892853fd9b9f11d09a0bc9280431a60fccf13e7903df6370c4d64a', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-19T00:20:00Z","kind":"due"}', '2026-11-19 00:20:00+00', 'done', 0, NULL, '', '2026-11-19 00:20:00+00');
INSERT INTO public.inbox VALUES (231, 'house', '', 'due:stages_watched:2:2026-11-19T00:25:00+00:00', '77a80aaf160520f86b7fc2d8eb817c9bfef345ed055a4ee8fa5efda424c0924d', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-19T00:25:00Z","kind":"due"}', '2026-11-19 00:25:00+00', 'done', 0, NULL, '', '2026-11-19 00:25:00+00');
INSERT INTO public.inbox VALUES (232, 'house', '', 'due:objections_watched:2:2026-11-19T00:30:00+00:00', '5055014e08039316d396e8f98c22c324183981302872ffaf513eb652b80313cc', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-19T00:30:00Z","kind":"due"}', '2026-11-19 00:30:00+00', 'done', 0, NULL, '', '2026-11-19 00:30:00+00');
INSERT INTO public.inbox VALUES (233, 'house', '', 'due:panels_looked_at:2:2026-11-19T00:40:00+00:00', 'a2541e561f1656f7e1d03405fade768119bc27e5baa55ec899565b307139d13b', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-19T00:40:00Z","kind":"due"}', '2026-11-19 00:40:00+00', 'done', 0, NULL, '', '2026-11-19 00:40:00+00');
INSERT INTO public.inbox VALUES (234, 'house', '', 'due:honours_asked:2:2026-11-19T00:50:00+00:00', 'b8d362ea74d825875a02c979adbdc4bdb4b009ea2a8a2369db6950f7523f1ff7', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-19T00:50:00Z","kind":"due"}', '2026-11-19 00:50:00+00', 'done', 0, NULL, '', '2026-11-19 00:50:00+00');
INSERT INTO public.inbox VALUES (235, 'house', '', 'due:month_published:2:2026-11-19T01:00:00+00:00', '6abf8bff38f5b234e273712cbf282affdf85a69f335bd2c40fb237f4beca80f5', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-19T01:00:00Z","kind":"due"}', '2026-11-19 01:00:00+00', 'done', 0, NULL, '', '2026-11-19 01:00:00+00');
INSERT INTO public.inbox VALUES (236, 'house', '', 'due:improvements_watched:2:2026-11-19T01:20:00+00:00', '80bad3de89ac6a49de8f5e07c30f9d9891dafd23b2356a9a94bdac49ba1b6c2b', 'due:2', NULL, NULL, '{"task":"improvements_watched","area_id":2,"due_at":"2026-11-19T01:20:00Z","kind":"due"}', '2026-11-19 01:20:00+00', 'done', 0, NULL, '', '2026-11-19 01:20:00+00');
INSERT INTO public.inbox VALUES (237, 'house', '', 'due:patrol_reminder:2:2026-11-19T08:00:00+00:00', '4bf056210f560edf0035be76af8fe56418844f0afff4688f562ec1d94340810d', 'due:2', NULL, NULL, '{"task":"patrol_reminder","area_id":2,"due_at":"2026-11-19T08:00:00Z","kind":"due"}', '2026-11-19 08:00:00+00', 'done', 0, NULL, '', '2026-11-19 08:00:00+00');
INSERT INTO public.inbox VALUES (238, 'house', '', 'due:claims_proposed:2:2026-11-19T09:40:00+00:00', 'b88c151b52fefc05029b0f5f4207c201efd1e50698bb3a9f778d762e6a4be6b5', 'due:2', NULL, NULL, '{"task":"claims_proposed","area_id":2,"due_at":"2026-11-19T09:40:00Z","kind":"due"}', '2026-11-19 09:40:00+00', 'done', 0, NULL, '', '2026-11-19 09:40:00+00');
INSERT INTO public.inbox VALUES (239, 'house', '', 'due:roster_changes:2:2026-11-19T16:05:00+00:00', 'c5706496fa18e526fbc865dd7373d7a3eda79f6b648c482f2e513ffa49a73d4b', 'due:2', NULL, NULL, '{"task":"roster_changes","area_id":2,"due_at":"2026-11-19T16:05:00Z","kind":"due"}', '2026-11-19 16:05:00+00', 'done', 0, NULL, '', '2026-11-19 16:05:00+00');
INSERT INTO public.inbox VALUES (240, 'house', '', 'due:month_settled:2:2026-11-19T18:00:00+00:00', 'a49e0d614d7e4c1f6d1aafbf85859539511623fb83155216a72af535daae98c6', 'due:2', NULL, NULL, '{"task":"month_settled","area_id":2,"due_at":"2026-11-19T18:00:00Z","kind":"due"}', '2026-11-19 18:00:00+00', 'done', 0, NULL, '', '2026-11-19 18:00:00+00');
INSERT INTO public.inbox VALUES (241, 'house', '', 'due:housekeeping:2:2026-11-19T19:00:00+00:00', '4870680c14b4a85523de1783e90f51d553687981959fb3ec7b3c41572f1771c6', 'due:2', NULL, NULL, '{"task":"housekeeping","area_id":2,"due_at":"2026-11-19T19:00:00Z","kind":"due"}', '2026-11-19 19:00:00+00', 'done', 0, NULL, '', '2026-11-19 19:00:00+00');
INSERT INTO public.inbox VALUES (242, 'house', '', 'due:patrol_prompt:2:2026-11-19T23:30:00+00:00', 'b0c93530ceeb475fb5fd8b2fcb8cb5f9668983a299a602de9167b30e9eec2728', 'due:2', NULL, NULL, '{"task":"patrol_prompt","area_id":2,"due_at":"2026-11-19T23:30:00Z","kind":"due"}', '2026-11-19 23:30:00+00', 'done', 0, NULL, '', '2026-11-19 23:30:00+00');
INSERT INTO public.inbox VALUES (243, 'house', '', 'due:month_final:2:2026-11-20T00:00:00+00:00', 'c08683df9bdeddfc0035dccad834e25d1ebc96bac0a06e324f24f0c26497eecf', 'due:2', NULL, NULL, '{"task":"month_final","area_id":2,"due_at":"2026-11-20T00:00:00Z","kind":"due"}', '2026-11-20 00:00:00+00', 'done', 0, NULL, '', '2026-11-20 00:00:00+00');
INSERT INTO public.inbox VALUES (244, 'house', '', 'due:orders_given_back:2:2026-11-20T00:20:00+00:00', '4bc4d042efe1c8c816a40f3409c106ad0240e5991a83ff5d392b429df70e3652', 'due:2', NULL, NULL, '{"task":"orders_given_back","area_id":2,"due_at":"2026-11-20T00:20:00Z","kind":"due"}', '2026-11-20 00:20:00+00', 'done', 0, NULL, '', '2026-11-20 00:20:00+00');
INSERT INTO public.inbox VALUES (245, 'house', '', 'due:stages_watched:2:2026-11-20T00:25:00+00:00', '7945c06939fced29bf2df0f0ab3a5cfe006a5bbdef13ae7bc8e1ef5a2f6e514b', 'due:2', NULL, NULL, '{"task":"stages_watched","area_id":2,"due_at":"2026-11-20T00:25:00Z","kind":"due"}', '2026-11-20 00:25:00+00', 'done', 0, NULL, '', '2026-11-20 00:25:00+00');
INSERT INTO public.inbox VALUES (246, 'house', '', 'due:objections_watched:2:2026-11-20T00:30:00+00:00', '3395e35bda38293da5636866565d815f07cfb6e936c77d5ad1d07094596f43aa', 'due:2', NULL, NULL, '{"task":"objections_watched","area_id":2,"due_at":"2026-11-20T00:30:00Z","kind":"due"}', '2026-11-20 00:30:00+00', 'done', 0, NULL, '', '2026-11-20 00:30:00+00');
INSERT INTO public.inbox VALUES (247, 'house', '', 'due:panels_looked_at:2:2026-11-20T00:40:00+00:00', 'b4e3a3cad8fe4cb8bb8dbeed28bb8e80842f4b2ba890c0299ab4203fff318a98', 'due:2', NULL, NULL, '{"task":"panels_looked_at","area_id":2,"due_at":"2026-11-20T00:40:00Z","kind":"due"}', '2026-11-20 00:40:00+00', 'done', 0, NULL, '', '2026-11-20 00:40:00+00');
INSERT INTO public.inbox VALUES (248, 'house', '', 'due:honours_asked:2:2026-11-20T00:50:00+00:00', '7276ad5b583e51eef270adca49e4b30a40f578be421fd6b03e5ae84aea252b1f', 'due:2', NULL, NULL, '{"task":"honours_asked","area_id":2,"due_at":"2026-11-20T00:50:00Z","kind":"due"}', '2026-11-20 00:50:00+00', 'done', 0, NULL, '', '2026-11-20 00:50:00+00');
INSERT INTO public.inbox VALUES (249, 'house', '', 'due:month_published:2:2026-11-20T01:00:00+00:00', 'a2311f4e34c62211a699cf33edcb265133ab0c243b8813024e3ff74fc7c6cab5', 'due:2', NULL, NULL, '{"task":"month_published","area_id":2,"due_at":"2026-11-20T01:00:00Z","kind":"due"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (250, 'web', 'web', 'a5/m1', 'f76a6075bb1c5209f3a5c8cfa21dac9d38bfb44e4a2c9c0078ac548f178746ce', 'p5', 5, 5, '{"text":"记分","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (251, 'web', 'web', 'a5/m2', '9c179194055878806f31c498cbbd0fd2bb24957a90324ca20f617b4057213960', 'p5', 5, 5, '{"text":"SH-001","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (252, 'web', 'web', 'a5/m3', 'd8f03259249fca75577ca414c872ff90ac03d6318527c6f8d5e6c639b6a3962e', 'p5', 5, 5, '{"text":"","press":"~1.choose_kind:bonus","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (253, 'web', 'web', 'a5/m4', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (254, 'web', 'web', 'a5/m5', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (255, 'web', 'web', 'a5/m6', '5c0df38789d2fa2d014a578dc3bd0ab4f98f2b8520f613822bf34949919b7e4b', 'p5', 5, 5, '{"text":"扫雪","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (256, 'web', 'web', 'a5/m7', '9b1be690a5b5c366296dcf642a022014153c142665e030a67c181b6375e3f96c', 'p5', 5, 5, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (257, 'web', 'web', 'a5/m8', '172caa53812a313a6706152bc3a8885e18ce2e532fe567abd0239e877fd99489', 'p5', 5, 5, '{"text":"货架","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (258, 'web', 'web', 'a5/m9', 'c2627edbeefe2f2886778a25da8c6e414a1732e4edc6a778ed7e08e06fd235d1', 'p5', 5, 5, '{"text":"","press":"shelf.new:2","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (259, 'web', 'web', 'a5/m10', '4d0f6593e48058a5cbd8a0f12a03e1ec7e046e31b808b1195d16e47b247cec89', 'p5', 5, 5, '{"text":"洗衣液","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (260, 'web', 'web', 'a5/m11', 'c89a7fbfcef466d28af77c62542ca9d6a59eae4e7b085b5fe9e43e74ac985239', 'p5', 5, 5, '{"text":"2","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (261, 'web', 'web', 'a5/m12', '02c459a10e0dcfb00cab0e1f39e207d3cb895d5312c51ae70765dc2815a2f3ec', 'p5', 5, 5, '{"text":"0","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (262, 'web', 'web', 'a5/m13', '90b82207d8ef2de33021e8fab0b32c8157293f3633d688c90f0b3fc2ed15dead', 'p5', 5, 5, '{"text":"","press":"shelf.stock_in:1","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (263, 'web', 'web', 'a5/m14', 'e7b4175891d834cf9f93bd314caf12e9300ef45659eb52eabd16e83c471d6606', 'p5', 5, 5, '{"text":"No. 7","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (264, 'web', 'web', 'a5/m15', 'c5dff8a2157e269d7a2f65fd04da05946eccbf9fcac4d5ac8d8fef9a77bf4752', 'p5', 5, 5, '{"text":"","press":"~3.take_day:today","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (265, 'web', 'web', 'a5/m16', '66e8b71c01f8ce629faabe801493907187d2e96701b3e3d2911233d71f0d23a5', 'p5', 5, 5, '{"text":"5","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (266, 'web', 'web', 'a5/m17', '0c8d7c0c18c1b5ee5aa84cd96a752c13d20edca2cb22d8d492448d84d716dc7f', 'p5', 5, 5, '{"text":"90","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (267, 'web', 'web', 'a5/m18', '73f7d97b00f716aacddf8dbab075e51e3cf6fb8ed6d7989467e7fbaf6b8cb933', 'p5', 5, 5, '{"text":"","press":"~3.take_picture:none","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (268, 'web', 'web', 'a5/m19', '15b9073dbefb69b50480f8d2a74be18a2c395ee8d1f98b34c6cddc5c6ab95c2a', 'p5', 5, 5, '{"text":"","press":"~3.confirm:yes","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (269, 'web', 'web', 'a4/m1', '4ce0b09f4c501ad10d0504630ff5341957aec2313b1b65c322300a27bf49307c', 'p4', 4, 4, '{"text":"兑换","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (270, 'web', 'web', 'a4/m2', 'a98c6bd8309a13a3d192de2e115e3d4a30fdca3d6c9e08e399706f18033bb519', 'p4', 4, 4, '{"text":"1","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (271, 'web', 'web', 'a4/m3', 'bbc6d16812515e148840c29d1694cc0bb36edcaa357a1d3589a1033f0d9d0b12', 'p4', 4, 4, '{"text":"2","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (272, 'web', 'web', 'a4/m4', '0f8296586d99004987a2c5f59eb2bb9558b9366973fea69388fd3a7974fb7775', 'p4', 4, 4, '{"text":"","press":"~1.confirm:yes","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (273, 'web', 'web', 'a1/m1', 'e1f29c6d9b98d4faf20547d7812deb6377fb77e7e1e476ab822e04c30499acc9', 'p1', 1, 1, '{"text":"河边有垃圾","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (274, 'web', 'web', 'a1/m2', '410fe2f70f2cef715409213f085cde088a1cf0f645cab210e90196ea81ad32a2', 'p1', 1, 1, '{"text":"","press":"~1.take_more:category.environment","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (275, 'web', 'web', 'a2/m1', '73fdeb756f284eb92ce54d65d7994412f7b5f3696d4fb94a5200b16ca27ff995', 'p2', 2, 2, '{"text":"","press":"case.dispatch:1","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (276, 'web', 'web', 'a2/m2', '5f4935c1860c60ff542d1ceda24771d8db7c27a9c280c6e2e3223ebe4e45c0f8', 'p2', 2, 2, '{"text":"","press":"~1.give_to_unit:enforcement","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');
INSERT INTO public.inbox VALUES (277, 'web', 'web', 'a1/m3', 'b16fca2491a9f583bd9afdb78967f4b7c79fc32ef5820783a16961de6c0cdde2', 'p1', 1, 1, '{"text":"村口路灯不亮","press":"","place":null,"uploads":[],"album":"","kind":"said"}', '2026-11-20 01:00:00+00', 'done', 0, NULL, '', '2026-11-20 01:00:00+00');


--
-- Data for Name: lane; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lane VALUES ('p4', 4, '{"count": 1, "open": []}', '2026-11-20 01:00:00+00', NULL);
INSERT INTO public.lane VALUES ('p2', 2, '{"count": 1, "open": []}', '2026-11-20 01:00:00+00', NULL);
INSERT INTO public.lane VALUES ('p1', 3, '{"count": 2, "open": [{"id": 2, "flow": "file_case", "step": "take_more", "data": {"media": [], "words": "村口路灯不亮", "place": null, "album": "", "said": {"": "村口路灯不亮"}, "just_filed": 1, "shown_case": 0, "asked_in": 1, "said_instead": [277]}, "question": {"text": "收到说明。\n看着像「路灯不亮」。点一下就立案：", "buttons": [["路灯不亮", "~2.take_more:item.street_light"], ["安保维稳", "~2.take_more:category.order"], ["违法建设", "~2.take_more:category.building"], ["安全生产", "~2.take_more:category.safety"], ["环境保护", "~2.take_more:category.environment"], ["矛盾纠纷", "~2.take_more:category.disputes"], ["便民服务", "~2.take_more:category.services"], ["不是报事", "~2.take_more:no"]], "free": true, "amounts": false}}], "instead": {"273": [273, 1]}}', '2026-11-20 01:00:00+00', '2026-11-20 01:30:00+00');
INSERT INTO public.lane VALUES ('p5', 19, '{"count": 3, "open": []}', '2026-11-20 01:00:00+00', NULL);


--
-- Data for Name: lease; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lease VALUES ('settlement:1', '02863af6408d4dca9104c6c80756fbcf', '2026-11-03 18:05:00+00', 1);
INSERT INTO public.lease VALUES ('door:web:web', 'cf02c2d10c494c1cb435bcee078fba38', '2026-11-20 01:01:00+00', 1);


--
-- Data for Name: ledger; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger VALUES (1, 2, 1, 'credit', 1, NULL, '2026-10', '1', 7200, 7200, '2026-10-31', '2026-11-16 00:00:00+00', NULL, NULL, 'credit:1:1', '2543e6c4921ec0c39936fe9a35550e2f823e3621967e502be2b2c868d4a31a34', '0000000000000000000000000000000000000000000000000000000000000000', '22a90240f79beb87ef3856cd39daa947092c3467d74eafa209dbffd6a674b61e');
INSERT INTO public.ledger VALUES (2, 2, 2, 'score', 1, NULL, 'P1', '1', 50, 0, '2026-11-20', '2026-11-20 01:00:00+00', 5, NULL, 'chat:256', 'e7dd5e369ced5db7df9b2b9b82b105360b24096eddf79c37e6359cbf0ca33f34', '22a90240f79beb87ef3856cd39daa947092c3467d74eafa209dbffd6a674b61e', '3f706e28cd6df0074e574e72ce4894cd699bc2c64ccb578215723ac2c15aeaba');
INSERT INTO public.ledger VALUES (3, 2, 3, 'spend', 1, NULL, 'G01', '2', -400, -400, '2026-11-20', '2026-11-20 01:00:00+00', 4, NULL, 'spend:1', '3d6399b84e5794c99f510c6d3517e9f90c4a0ee1a77c889f413f89e0e4aeee6d', '3f706e28cd6df0074e574e72ce4894cd699bc2c64ccb578215723ac2c15aeaba', 'b88c089b9b00ac088b8750d7cfa17b4ac700afed1603b6b480b0eeaa98d9e015');


--
-- Data for Name: ledger_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_head VALUES (2, 3, 'b88c089b9b00ac088b8750d7cfa17b4ac700afed1603b6b480b0eeaa98d9e015');


--
-- Data for Name: ledger_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_text VALUES (1, '94ee80e297b96e9198b7f7d00b016f6e', '', '');
INSERT INTO public.ledger_text VALUES (2, '0a6592295e4b51c5c84a00d97a585c92', '', '扫雪');
INSERT INTO public.ledger_text VALUES (3, '940ab936995b433b2cf32a05b0c93d4d', '', '洗衣液');


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.media VALUES (1, NULL, 0, 'photo', 'ready', '取货码', '', '', '', '35a8e87e4b38194fe3e491b9650ed2ea894e4e9c85bf5c8faabc813893e1f4b4.png', '35a8e87e4b38194fe3e491b9650ed2ea894e4e9c85bf5c8faabc813893e1f4b4.png', 'image/png', 0, 0, '', 1, NULL, '2026-11-20 01:03:00+00', '2026-11-20 01:00:00+00');


--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member VALUES (1, 1, 4, '李秀兰', false, '2026-01-01', NULL);


--
-- Data for Name: naming; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.offer VALUES (3, '[{"label":"接单","token":"case.take:1"},{"label":"办结","token":"case.finish:1"},{"label":"更多","token":"case.more:1"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (2, '[{"label":"更多","token":"case.more:1"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (1, '[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (5, '[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}]', '2026-11-20 01:00:00+00');
INSERT INTO public.offer VALUES (4, '[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}]', '2026-11-20 01:00:00+00');


--
-- Data for Name: order_workbook; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (1, 8, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月3日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-02 23:30:00+00', 'sent', 1, NULL, '2026-11-02 23:33:00+00', '["out-1-0"]', '2026-11-02 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (2, 11, 0, 5, NULL, NULL, '{"text":"上河村2026年10月还没人打分，也没成立评分小组。\n评分最迟11月3日；不评，就按没打分的算。","buttons":[{"label":"评分小组","token":"panel.list"}],"photos":[],"files":[],"amounts":false}', '2026-11-03 00:25:00+00', 'sent', 1, NULL, '2026-11-03 00:28:00+00', '["out-2-0"]', '2026-11-03 00:25:00+00', '', 0);
INSERT INTO public.outbox VALUES (3, 17, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-03 08:00:00+00', 'sent', 1, NULL, '2026-11-03 08:03:00+00', '["out-3-0"]', '2026-11-03 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (4, 23, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月4日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-03 23:30:00+00', 'sent', 1, NULL, '2026-11-03 23:33:00+00', '["out-4-0"]', '2026-11-03 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (5, 26, 0, 5, NULL, NULL, '{"text":"积分算好了，公示以前请看一眼：\n上河村这一期兑换最多要花：\n2026年10月公布后能兑换的：72 分，72 元\n手里还没用的：0 分，0 元\n合计 72 元。积分办法里没有定预算，没法比。\n要比，先请村里定下预算，再请镇里管系统的人写进办法。","buttons":[{"label":"看过了","token":"budget.seen"}],"photos":[],"files":[],"amounts":false}', '2026-11-04 00:25:00+00', 'sent', 1, NULL, '2026-11-04 00:28:00+00', '["out-5-0"]', '2026-11-04 00:25:00+00', '', 0);
INSERT INTO public.outbox VALUES (6, 32, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-04 08:00:00+00', 'sent', 1, NULL, '2026-11-04 08:03:00+00', '["out-6-0"]', '2026-11-04 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (7, 37, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月5日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-04 23:30:00+00', 'sent', 1, NULL, '2026-11-04 23:33:00+00', '["out-7-0"]', '2026-11-04 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (8, 46, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-05 08:00:00+00', 'sent', 1, NULL, '2026-11-05 08:03:00+00', '["out-8-0"]', '2026-11-05 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (9, 51, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月6日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-05 23:30:00+00', 'sent', 1, NULL, '2026-11-05 23:33:00+00', '["out-9-0"]', '2026-11-05 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (10, 60, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-06 08:00:00+00', 'sent', 1, NULL, '2026-11-06 08:03:00+00', '["out-10-0"]', '2026-11-06 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (11, 89, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月9日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-08 23:30:00+00', 'sent', 1, NULL, '2026-11-08 23:33:00+00', '["out-11-0"]', '2026-11-08 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (12, 92, 0, 5, NULL, NULL, '{"text":"上河村2026年10月积分 11月10日公示，还没人看过预算。\n点一下看看。","buttons":[{"label":"本月预算","token":"budget.show"}],"photos":[],"files":[],"amounts":false}', '2026-11-09 00:25:00+00', 'sent', 1, NULL, '2026-11-09 00:28:00+00', '["out-12-0"]', '2026-11-09 00:25:00+00', '', 0);
INSERT INTO public.outbox VALUES (13, 99, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-09 08:00:00+00', 'sent', 1, NULL, '2026-11-09 08:03:00+00', '["out-13-0"]', '2026-11-09 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (14, 104, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月10日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-09 23:30:00+00', 'sent', 1, NULL, '2026-11-09 23:33:00+00', '["out-14-0"]', '2026-11-09 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (15, 112, 0, 5, NULL, NULL, '{"text":"上河村2026年10月积分已公示，但还没有绑定的村群。\n请把我拉进村群，在群里发「绑定本群」。","buttons":[{"label":"打印（A4）","token":"print.sheet:1:4"},{"label":"文字版","token":"print.words:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-10 01:00:00+00', 'sent', 1, NULL, '2026-11-10 01:03:00+00', '["out-15-0"]', '2026-11-10 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (16, 114, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-10 08:00:00+00', 'sent', 1, NULL, '2026-11-10 08:03:00+00', '["out-16-0"]', '2026-11-10 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (17, 119, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月11日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-10 23:30:00+00', 'sent', 1, NULL, '2026-11-10 23:33:00+00', '["out-17-0"]', '2026-11-10 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (18, 128, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-11 08:00:00+00', 'sent', 1, NULL, '2026-11-11 08:03:00+00', '["out-18-0"]', '2026-11-11 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (19, 133, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月12日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-11 23:30:00+00', 'sent', 1, NULL, '2026-11-11 23:33:00+00', '["out-19-0"]', '2026-11-11 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (40, 256, 0, 5, NULL, NULL, '{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-40-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (20, 142, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-12 08:00:00+00', 'sent', 1, NULL, '2026-11-12 08:03:00+00', '["out-20-0"]', '2026-11-12 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (21, 147, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月13日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-12 23:30:00+00', 'sent', 1, NULL, '2026-11-12 23:33:00+00', '["out-21-0"]', '2026-11-12 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (22, 156, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-13 08:00:00+00', 'sent', 1, NULL, '2026-11-13 08:03:00+00', '["out-22-0"]', '2026-11-13 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (23, 185, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月16日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-15 23:30:00+00', 'sent', 1, NULL, '2026-11-15 23:33:00+00', '["out-23-0"]', '2026-11-15 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (24, 192, 0, 5, 'honours:1', NULL, '{"text":"上河村2026年10月的积分已经公布，可以评荣誉了。\n点「评荣誉」，照提名选定，或按评议小组的意见改。","buttons":[{"label":"评荣誉","token":"honours.select"}],"photos":[],"files":[],"amounts":false}', '2026-11-16 00:50:00+00', 'sent', 1, NULL, '2026-11-16 00:53:00+00', '["out-24-0"]', '2026-11-16 00:50:00+00', '', 0);
INSERT INTO public.outbox VALUES (25, 195, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-16 08:00:00+00', 'sent', 1, NULL, '2026-11-16 08:03:00+00', '["out-25-0"]', '2026-11-16 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (26, 200, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月17日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-16 23:30:00+00', 'sent', 1, NULL, '2026-11-16 23:33:00+00', '["out-26-0"]', '2026-11-16 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (27, 209, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-17 08:00:00+00', 'sent', 1, NULL, '2026-11-17 08:03:00+00', '["out-27-0"]', '2026-11-17 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (28, 214, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月18日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-17 23:30:00+00', 'sent', 1, NULL, '2026-11-17 23:33:00+00', '["out-28-0"]', '2026-11-17 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (29, 223, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-18 08:00:00+00', 'sent', 1, NULL, '2026-11-18 08:03:00+00', '["out-29-0"]', '2026-11-18 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (30, 228, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月19日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-18 23:30:00+00', 'sent', 1, NULL, '2026-11-18 23:33:00+00', '["out-30-0"]', '2026-11-18 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (31, 231, 0, 5, NULL, NULL, '{"text":"11月20日是上河村的兑换日。\n请备好货，到时发「兑换台」。","buttons":[{"label":"兑换台","token":"desk.open"}],"photos":[],"files":[],"amounts":false}', '2026-11-19 00:25:00+00', 'sent', 1, NULL, '2026-11-19 00:28:00+00', '["out-31-0"]', '2026-11-19 00:25:00+00', '', 0);
INSERT INTO public.outbox VALUES (32, 237, 0, 1, NULL, NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-19 08:00:00+00', 'sent', 1, NULL, '2026-11-19 08:03:00+00', '["out-32-0"]', '2026-11-19 08:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (33, 242, 0, 1, NULL, NULL, '{"text":"王芳，早上好。今天11月20日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[],"amounts":false}', '2026-11-19 23:30:00+00', 'sent', 1, NULL, '2026-11-19 23:33:00+00', '["out-33-0"]', '2026-11-19 23:30:00+00', '', 0);
INSERT INTO public.outbox VALUES (34, 250, 0, 5, NULL, NULL, '{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-34-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (35, 251, 0, 5, NULL, NULL, '{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-35-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (36, 252, 0, 5, NULL, NULL, '{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-36-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (37, 253, 0, 5, NULL, NULL, '{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-37-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (38, 254, 0, 5, NULL, NULL, '{"text":"为什么？请写一句：什么时候、在哪里、做了什么。有照片一起发。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-38-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (39, 255, 0, 5, NULL, NULL, '{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-39-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (41, 257, 0, 5, NULL, NULL, '{"text":"上河村货架还是空的。点「加新商品」。","buttons":[{"label":"加新商品","token":"shelf.new:2"},{"label":"村外商家","token":"shop.list:2"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-41-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (42, 258, 0, 5, NULL, NULL, '{"text":"新商品叫什么？比如：洗衣液 2公斤。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-42-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (43, 259, 0, 5, NULL, NULL, '{"text":"洗衣液，一份多少分？可以有半分。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-43-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (44, 260, 0, 5, NULL, NULL, '{"text":"每户每月最多换几份？回数字，不限回 0。","buttons":[{"label":"1 份","token":"~2.take_limit:1"},{"label":"2 份","token":"~2.take_limit:2"},{"label":"3 份","token":"~2.take_limit:3"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-44-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (45, 261, 0, 5, NULL, NULL, '{"text":"上架了：\nG01 洗衣液 2分，库存 0\n库存还没有，点「进货」。","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-45-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (46, 262, 0, 5, NULL, NULL, '{"text":"洗衣液进货：发票号码是多少？发票照片也可以一起发。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-46-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (47, 263, 0, 5, NULL, NULL, '{"text":"发票是哪天的？比如 11月18日。","buttons":[{"label":"今天","token":"~3.take_day:today"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-47-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (48, 264, 0, 5, NULL, NULL, '{"text":"洗衣液进了多少份？","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-48-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (49, 265, 0, 5, NULL, NULL, '{"text":"发票一共多少元？捐赠的回 0。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-49-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (50, 266, 0, 5, NULL, NULL, '{"text":"请发一张发票照片。没有就点「没有照片」。","buttons":[{"label":"没有照片","token":"~3.take_picture:none"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-50-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (51, 267, 0, 5, NULL, NULL, '{"text":"请核对：\n洗衣液 进 5 份，90 元\n发票 No. 7，11月20日\n记上以后不能改。","buttons":[{"label":"记上","token":"~3.confirm:yes"},{"label":"不记","token":"~3.confirm:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-51-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (52, 268, 0, 5, NULL, NULL, '{"text":"进货记上了：\nG01 洗衣液 2分，库存 5","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-52-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (53, 269, 0, 4, NULL, NULL, '{"text":"SH-001 可用 72 分，已下单待领 0 分。\n能换的在下面。点一样，或回它的数字、名字。","buttons":[{"label":"洗衣液 2分（剩5）","token":"~1.choose_goods:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-53-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (54, 270, 0, 4, NULL, NULL, '{"text":"洗衣液，每份 2 分，您最多能换 5 份。\n换几份？点一下，或回数字。","buttons":[{"label":"1 份","token":"~1.choose_quantity:1"},{"label":"2 份","token":"~1.choose_quantity:2"},{"label":"3 份","token":"~1.choose_quantity:3"},{"label":"4 份","token":"~1.choose_quantity:4"},{"label":"5 份","token":"~1.choose_quantity:5"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-54-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (55, 271, 0, 4, NULL, NULL, '{"text":"请核对：\nSH-001 李秀兰户，换 洗衣液 × 2\n用 4 分，用后剩 68 分。","buttons":[{"label":"确认","token":"~1.confirm:yes"},{"label":"不换","token":"~1.confirm:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-55-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (56, 272, 0, 4, NULL, NULL, '{"text":"订好了：洗衣液 × 2，4 分，货给您留着。\n取货码：JNFR EBZ9\n11月20日 到积分超市领，给管理员看二维码，或报取货码。\n最晚 11月23日，过了自动退回积分。","buttons":[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}],"photos":[1],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-56-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (57, 273, 0, 1, NULL, NULL, '{"text":"收到说明。\n是下面哪一种？点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"水域安全隐患","token":"~1.take_more:item.open_water"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-57-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (58, 274, 0, 1, NULL, NULL, '{"text":"已登记，编号 2026-0001。\n环境保护 · 上河村一网格\n已转给指挥室，办到哪一步都告诉您。\n是哪种事，指挥室定了才知道能不能当场办。您已经处理好的，点「补充」发照片来。","buttons":[{"label":"补充","token":"case.add:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-58-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (59, 274, 1, 2, 'case:1', NULL, '{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n待受理","buttons":[{"label":"派单","token":"case.dispatch:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-59-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (60, 275, 0, 2, NULL, NULL, '{"text":"2026-0001 派给哪个单位？\n还没人绑定，派了要打电话：综治工作、市场监管、便民服务、派出所、应急消防、司法所、自然资源和村镇建设、农业农村和水利。","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"},{"label":"几个单位一起办","token":"~1.give_to_unit:+several"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-60-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (61, 276, 0, 2, 'case:1', 59, '{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-59-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (62, 276, 1, 3, 'case:1', NULL, '{"text":"派给您单位一件事，11月25日周三 9:00 前办好。\n办好后点「办结」。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[{"label":"接单","token":"case.take:1"},{"label":"办结","token":"case.finish:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-62-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (63, 276, 2, 1, NULL, NULL, '{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-63-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (64, 276, 3, 2, NULL, NULL, '{"text":"2026-0001 已派给综合执法。","buttons":[{"label":"更多","token":"case.more:1"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-64-0"]', '2026-11-20 01:00:00+00', '', 0);
INSERT INTO public.outbox VALUES (65, 277, 0, 1, NULL, NULL, '{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[],"amounts":false}', '2026-11-20 01:00:00+00', 'sent', 1, NULL, '2026-11-20 01:03:00+00', '["out-65-0"]', '2026-11-20 01:00:00+00', '', 0);


--
-- Data for Name: outbox_media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox_media VALUES (56, 1);


--
-- Data for Name: page_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.page_message VALUES (1, 1, 1, 'out-1-0', 'out-1-0', NULL, '{"text":"王芳，早上好。今天11月3日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-02 23:30:00+00', false);
INSERT INTO public.page_message VALUES (2, 5, 1, 'out-2-0', 'out-2-0', NULL, '{"text":"上河村2026年10月还没人打分，也没成立评分小组。\n评分最迟11月3日；不评，就按没打分的算。","buttons":[{"label":"评分小组","token":"panel.list"}],"photos":[],"files":[]}', '2026-11-03 00:25:00+00', false);
INSERT INTO public.page_message VALUES (3, 1, 2, 'out-3-0', 'out-3-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-03 08:00:00+00', false);
INSERT INTO public.page_message VALUES (4, 1, 3, 'out-4-0', 'out-4-0', NULL, '{"text":"王芳，早上好。今天11月4日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-03 23:30:00+00', false);
INSERT INTO public.page_message VALUES (5, 5, 2, 'out-5-0', 'out-5-0', NULL, '{"text":"积分算好了，公示以前请看一眼：\n上河村这一期兑换最多要花：\n2026年10月公布后能兑换的：72 分，72 元\n手里还没用的：0 分，0 元\n合计 72 元。积分办法里没有定预算，没法比。\n要比，先请村里定下预算，再请镇里管系统的人写进办法。","buttons":[{"label":"看过了","token":"budget.seen"}],"photos":[],"files":[]}', '2026-11-04 00:25:00+00', false);
INSERT INTO public.page_message VALUES (6, 1, 4, 'out-6-0', 'out-6-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-04 08:00:00+00', false);
INSERT INTO public.page_message VALUES (7, 1, 5, 'out-7-0', 'out-7-0', NULL, '{"text":"王芳，早上好。今天11月5日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-04 23:30:00+00', false);
INSERT INTO public.page_message VALUES (8, 1, 6, 'out-8-0', 'out-8-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-05 08:00:00+00', false);
INSERT INTO public.page_message VALUES (9, 1, 7, 'out-9-0', 'out-9-0', NULL, '{"text":"王芳，早上好。今天11月6日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-05 23:30:00+00', false);
INSERT INTO public.page_message VALUES (10, 1, 8, 'out-10-0', 'out-10-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-06 08:00:00+00', false);
INSERT INTO public.page_message VALUES (11, 1, 9, 'out-11-0', 'out-11-0', NULL, '{"text":"王芳，早上好。今天11月9日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-08 23:30:00+00', false);
INSERT INTO public.page_message VALUES (12, 5, 3, 'out-12-0', 'out-12-0', NULL, '{"text":"上河村2026年10月积分 11月10日公示，还没人看过预算。\n点一下看看。","buttons":[{"label":"本月预算","token":"budget.show"}],"photos":[],"files":[]}', '2026-11-09 00:25:00+00', false);
INSERT INTO public.page_message VALUES (13, 1, 10, 'out-13-0', 'out-13-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-09 08:00:00+00', false);
INSERT INTO public.page_message VALUES (14, 1, 11, 'out-14-0', 'out-14-0', NULL, '{"text":"王芳，早上好。今天11月10日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-09 23:30:00+00', false);
INSERT INTO public.page_message VALUES (15, 5, 4, 'out-15-0', 'out-15-0', NULL, '{"text":"上河村2026年10月积分已公示，但还没有绑定的村群。\n请把我拉进村群，在群里发「绑定本群」。","buttons":[{"label":"打印（A4）","token":"print.sheet:1:4"},{"label":"文字版","token":"print.words:1"}],"photos":[],"files":[]}', '2026-11-10 01:00:00+00', false);
INSERT INTO public.page_message VALUES (16, 1, 12, 'out-16-0', 'out-16-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-10 08:00:00+00', false);
INSERT INTO public.page_message VALUES (17, 1, 13, 'out-17-0', 'out-17-0', NULL, '{"text":"王芳，早上好。今天11月11日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-10 23:30:00+00', false);
INSERT INTO public.page_message VALUES (18, 1, 14, 'out-18-0', 'out-18-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-11 08:00:00+00', false);
INSERT INTO public.page_message VALUES (19, 1, 15, 'out-19-0', 'out-19-0', NULL, '{"text":"王芳，早上好。今天11月12日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-11 23:30:00+00', false);
INSERT INTO public.page_message VALUES (20, 1, 16, 'out-20-0', 'out-20-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-12 08:00:00+00', false);
INSERT INTO public.page_message VALUES (21, 1, 17, 'out-21-0', 'out-21-0', NULL, '{"text":"王芳，早上好。今天11月13日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-12 23:30:00+00', false);
INSERT INTO public.page_message VALUES (22, 1, 18, 'out-22-0', 'out-22-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-13 08:00:00+00', false);
INSERT INTO public.page_message VALUES (23, 1, 19, 'out-23-0', 'out-23-0', NULL, '{"text":"王芳，早上好。今天11月16日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-15 23:30:00+00', false);
INSERT INTO public.page_message VALUES (24, 5, 5, 'out-24-0', 'out-24-0', NULL, '{"text":"上河村2026年10月的积分已经公布，可以评荣誉了。\n点「评荣誉」，照提名选定，或按评议小组的意见改。","buttons":[{"label":"评荣誉","token":"honours.select"}],"photos":[],"files":[]}', '2026-11-16 00:50:00+00', false);
INSERT INTO public.page_message VALUES (25, 1, 20, 'out-25-0', 'out-25-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-16 08:00:00+00', false);
INSERT INTO public.page_message VALUES (26, 1, 21, 'out-26-0', 'out-26-0', NULL, '{"text":"王芳，早上好。今天11月17日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-16 23:30:00+00', false);
INSERT INTO public.page_message VALUES (27, 1, 22, 'out-27-0', 'out-27-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-17 08:00:00+00', false);
INSERT INTO public.page_message VALUES (28, 1, 23, 'out-28-0', 'out-28-0', NULL, '{"text":"王芳，早上好。今天11月18日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-17 23:30:00+00', false);
INSERT INTO public.page_message VALUES (29, 1, 24, 'out-29-0', 'out-29-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-18 08:00:00+00', false);
INSERT INTO public.page_message VALUES (30, 1, 25, 'out-30-0', 'out-30-0', NULL, '{"text":"王芳，早上好。今天11月19日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-18 23:30:00+00', false);
INSERT INTO public.page_message VALUES (31, 5, 6, 'out-31-0', 'out-31-0', NULL, '{"text":"11月20日是上河村的兑换日。\n请备好货，到时发「兑换台」。","buttons":[{"label":"兑换台","token":"desk.open"}],"photos":[],"files":[]}', '2026-11-19 00:25:00+00', false);
INSERT INTO public.page_message VALUES (32, 1, 26, 'out-32-0', 'out-32-0', NULL, '{"text":"王芳，今天的巡查还没回。点一下就行，不回也没关系。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-19 08:00:00+00', false);
INSERT INTO public.page_message VALUES (33, 1, 27, 'out-33-0', 'out-33-0', NULL, '{"text":"王芳，早上好。今天11月20日，巡查有情况吗？\n没事点「无异常」；有事点「有情况」，接着发照片。","buttons":[{"label":"无异常","token":"patrol.well"},{"label":"有情况","token":"patrol.found"}],"photos":[],"files":[]}', '2026-11-19 23:30:00+00', false);
INSERT INTO public.page_message VALUES (34, 5, 7, 'm1', 'in-250', 5, '{"text":"记分","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (35, 5, 8, 'out-34-0', 'out-34-0', NULL, '{"text":"给哪一户记分？请发户编码（末几位也行）或户主姓名。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (36, 5, 9, 'm2', 'in-251', 5, '{"text":"SH-001","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (37, 5, 10, 'out-35-0', 'out-35-0', NULL, '{"text":"SH-001 李秀兰户，记哪一种？","buttons":[{"label":"加分","token":"~1.choose_kind:bonus"},{"label":"减分","token":"~1.choose_kind:deduction"},{"label":"基础项评分","token":"~1.choose_kind:base"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (38, 5, 11, 'm3', 'in-252', 5, '{"text":"加分","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (39, 5, 12, 'out-36-0', 'out-36-0', NULL, '{"text":"哪一项？","buttons":[{"label":"好人好事、宣讲 +0.5","token":"~1.choose_item:P1"},{"label":"志愿服务、参与村务 +0.5","token":"~1.choose_item:P2"},{"label":"清理整治 +1","token":"~1.choose_item:P3a"},{"label":"认领公共区域管护 +1","token":"~1.choose_item:P3b"},{"label":"庭院栽花植绿 +1","token":"~1.choose_item:P4"},{"label":"区镇荣誉 +1","token":"~1.choose_item:P5"},{"label":"承包地流转 +20","token":"~1.choose_item:Y6"},{"label":"招贤纳士 +10","token":"~1.choose_item:Y7"},{"label":"招商引资、捐购 +20","token":"~1.choose_item:Y8"},{"label":"急难险重 +20","token":"~1.choose_item:Y9"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (40, 5, 13, 'm4', 'in-253', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (41, 5, 14, 'out-37-0', 'out-37-0', NULL, '{"text":"好人好事、宣讲（每次 +0.5）：记几次？","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (42, 5, 15, 'm5', 'in-254', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (43, 5, 16, 'out-38-0', 'out-38-0', NULL, '{"text":"为什么？请写一句：什么时候、在哪里、做了什么。有照片一起发。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (44, 5, 17, 'm6', 'in-255', 5, '{"text":"扫雪","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (45, 5, 18, 'out-39-0', 'out-39-0', NULL, '{"text":"请核对：\nSH-001 李秀兰户\n11月20日 好人好事、宣讲 +0.5\n事由：扫雪\n记上以后只能用另一笔更正。","buttons":[{"label":"记上","token":"~1.confirm:yes"},{"label":"不记","token":"~1.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (46, 5, 19, 'm7', 'in-256', 5, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (47, 5, 20, 'out-40-0', 'out-40-0', NULL, '{"text":"已记：SH-001 好人好事、宣讲 +0.5。","buttons":[{"label":"记分","token":"points.enter"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (48, 5, 21, 'm8', 'in-257', 5, '{"text":"货架","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (49, 5, 22, 'out-41-0', 'out-41-0', NULL, '{"text":"上河村货架还是空的。点「加新商品」。","buttons":[{"label":"加新商品","token":"shelf.new:2"},{"label":"村外商家","token":"shop.list:2"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (50, 5, 23, 'm9', 'in-258', 5, '{"text":"加新商品","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (51, 5, 24, 'out-42-0', 'out-42-0', NULL, '{"text":"新商品叫什么？比如：洗衣液 2公斤。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (52, 5, 25, 'm10', 'in-259', 5, '{"text":"洗衣液","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (53, 5, 26, 'out-43-0', 'out-43-0', NULL, '{"text":"洗衣液，一份多少分？可以有半分。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (54, 5, 27, 'm11', 'in-260', 5, '{"text":"2","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (55, 5, 28, 'out-44-0', 'out-44-0', NULL, '{"text":"每户每月最多换几份？回数字，不限回 0。","buttons":[{"label":"1 份","token":"~2.take_limit:1"},{"label":"2 份","token":"~2.take_limit:2"},{"label":"3 份","token":"~2.take_limit:3"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (56, 5, 29, 'm12', 'in-261', 5, '{"text":"0","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (57, 5, 30, 'out-45-0', 'out-45-0', NULL, '{"text":"上架了：\nG01 洗衣液 2分，库存 0\n库存还没有，点「进货」。","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (58, 5, 31, 'm13', 'in-262', 5, '{"text":"进货","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (59, 5, 32, 'out-46-0', 'out-46-0', NULL, '{"text":"洗衣液进货：发票号码是多少？发票照片也可以一起发。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (60, 5, 33, 'm14', 'in-263', 5, '{"text":"No. 7","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (61, 5, 34, 'out-47-0', 'out-47-0', NULL, '{"text":"发票是哪天的？比如 11月18日。","buttons":[{"label":"今天","token":"~3.take_day:today"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (62, 5, 35, 'm15', 'in-264', 5, '{"text":"今天","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (63, 5, 36, 'out-48-0', 'out-48-0', NULL, '{"text":"洗衣液进了多少份？","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (64, 5, 37, 'm16', 'in-265', 5, '{"text":"5","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (65, 5, 38, 'out-49-0', 'out-49-0', NULL, '{"text":"发票一共多少元？捐赠的回 0。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (66, 5, 39, 'm17', 'in-266', 5, '{"text":"90","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (67, 5, 40, 'out-50-0', 'out-50-0', NULL, '{"text":"请发一张发票照片。没有就点「没有照片」。","buttons":[{"label":"没有照片","token":"~3.take_picture:none"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (68, 5, 41, 'm18', 'in-267', 5, '{"text":"没有照片","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (69, 5, 42, 'out-51-0', 'out-51-0', NULL, '{"text":"请核对：\n洗衣液 进 5 份，90 元\n发票 No. 7，11月20日\n记上以后不能改。","buttons":[{"label":"记上","token":"~3.confirm:yes"},{"label":"不记","token":"~3.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (70, 5, 43, 'm19', 'in-268', 5, '{"text":"记上","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (71, 5, 44, 'out-52-0', 'out-52-0', NULL, '{"text":"进货记上了：\nG01 洗衣液 2分，库存 5","buttons":[{"label":"进货","token":"shelf.stock_in:1"},{"label":"改价","token":"shelf.price:1"},{"label":"限量","token":"shelf.limit:1"},{"label":"下架","token":"shelf.take_off:1"},{"label":"换图片","token":"shelf.picture:1"},{"label":"在哪领","token":"shop.put:1"},{"label":"货架","token":"shelf.open"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (72, 4, 1, 'm1', 'in-269', 4, '{"text":"兑换","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (73, 4, 2, 'out-53-0', 'out-53-0', NULL, '{"text":"SH-001 可用 72 分，已下单待领 0 分。\n能换的在下面。点一样，或回它的数字、名字。","buttons":[{"label":"洗衣液 2分（剩5）","token":"~1.choose_goods:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (74, 4, 3, 'm2', 'in-270', 4, '{"text":"1","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (75, 4, 4, 'out-54-0', 'out-54-0', NULL, '{"text":"洗衣液，每份 2 分，您最多能换 5 份。\n换几份？点一下，或回数字。","buttons":[{"label":"1 份","token":"~1.choose_quantity:1"},{"label":"2 份","token":"~1.choose_quantity:2"},{"label":"3 份","token":"~1.choose_quantity:3"},{"label":"4 份","token":"~1.choose_quantity:4"},{"label":"5 份","token":"~1.choose_quantity:5"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (76, 4, 5, 'm3', 'in-271', 4, '{"text":"2","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (77, 4, 6, 'out-55-0', 'out-55-0', NULL, '{"text":"请核对：\nSH-001 李秀兰户，换 洗衣液 × 2\n用 4 分，用后剩 68 分。","buttons":[{"label":"确认","token":"~1.confirm:yes"},{"label":"不换","token":"~1.confirm:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (78, 4, 7, 'm4', 'in-272', 4, '{"text":"确认","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (79, 4, 8, 'out-56-0', 'out-56-0', NULL, '{"text":"订好了：洗衣液 × 2，4 分，货给您留着。\n取货码：JNFR EBZ9\n11月20日 到积分超市领，给管理员看二维码，或报取货码。\n最晚 11月23日，过了自动退回积分。","buttons":[{"label":"查积分","token":"menu.points"},{"label":"报事","token":"menu.report"},{"label":"找网格员","token":"menu.worker"},{"label":"再换一样","token":"redeem.open"},{"label":"取消这单","token":"redeem.cancel:1"}],"photos":[1],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (80, 1, 28, 'm1', 'in-273', 1, '{"text":"河边有垃圾","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (81, 1, 29, 'out-57-0', 'out-57-0', NULL, '{"text":"收到说明。\n是下面哪一种？点一下就立案：","buttons":[{"label":"垃圾积存","token":"~1.take_more:item.litter"},{"label":"水域安全隐患","token":"~1.take_more:item.open_water"},{"label":"安保维稳","token":"~1.take_more:category.order"},{"label":"违法建设","token":"~1.take_more:category.building"},{"label":"安全生产","token":"~1.take_more:category.safety"},{"label":"环境保护","token":"~1.take_more:category.environment"},{"label":"矛盾纠纷","token":"~1.take_more:category.disputes"},{"label":"便民服务","token":"~1.take_more:category.services"},{"label":"不是报事","token":"~1.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (82, 1, 30, 'm2', 'in-274', 1, '{"text":"环境保护","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (83, 1, 31, 'out-58-0', 'out-58-0', NULL, '{"text":"已登记，编号 2026-0001。\n环境保护 · 上河村一网格\n已转给指挥室，办到哪一步都告诉您。\n是哪种事，指挥室定了才知道能不能当场办。您已经处理好的，点「补充」发照片来。","buttons":[{"label":"补充","token":"case.add:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (84, 2, 1, 'out-59-0', 'out-59-0', NULL, '{"text":"新报一件，请派单。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n待受理","buttons":[{"label":"派单","token":"case.dispatch:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (85, 2, 2, 'm1', 'in-275', 2, '{"text":"派单","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (86, 2, 3, 'out-60-0', 'out-60-0', NULL, '{"text":"2026-0001 派给哪个单位？\n还没人绑定，派了要打电话：综治工作、市场监管、便民服务、派出所、应急消防、司法所、自然资源和村镇建设、农业农村和水利。","buttons":[{"label":"综治工作","token":"~1.give_to_unit:public_order"},{"label":"市场监管","token":"~1.give_to_unit:market"},{"label":"综合执法","token":"~1.give_to_unit:enforcement"},{"label":"便民服务","token":"~1.give_to_unit:services"},{"label":"派出所","token":"~1.give_to_unit:police"},{"label":"应急消防","token":"~1.give_to_unit:emergency"},{"label":"司法所","token":"~1.give_to_unit:justice"},{"label":"自然资源和村镇建设","token":"~1.give_to_unit:land"},{"label":"农业农村和水利","token":"~1.give_to_unit:farming"},{"label":"几个单位一起办","token":"~1.give_to_unit:+several"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (87, 2, 4, 'm2', 'in-276', 2, '{"text":"综合执法","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (88, 2, 5, 'out-59-0', 'out-61-0', NULL, '{"text":"2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', true);
INSERT INTO public.page_message VALUES (89, 3, 1, 'out-62-0', 'out-62-0', NULL, '{"text":"派给您单位一件事，11月25日周三 9:00 前办好。\n办好后点「办结」。\n2026-0001 环境保护 · 上河村一网格\n「河边有垃圾」\n王芳 11月20日 9:00报\n已派单：综合执法\n限 11月25日周三 9:00 前办好","buttons":[{"label":"接单","token":"case.take:1"},{"label":"办结","token":"case.finish:1"},{"label":"更多","token":"case.more:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (90, 1, 32, 'out-63-0', 'out-63-0', NULL, '{"text":"您报的 2026-0001（环境保护），已派单给综合执法。","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (91, 2, 6, 'out-64-0', 'out-64-0', NULL, '{"text":"2026-0001 已派给综合执法。","buttons":[{"label":"更多","token":"case.more:1"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (92, 1, 33, 'm3', 'in-277', 1, '{"text":"村口路灯不亮","buttons":[],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);
INSERT INTO public.page_message VALUES (93, 1, 34, 'out-65-0', 'out-65-0', NULL, '{"text":"收到说明。\n看着像「路灯不亮」。点一下就立案：","buttons":[{"label":"路灯不亮","token":"~2.take_more:item.street_light"},{"label":"安保维稳","token":"~2.take_more:category.order"},{"label":"违法建设","token":"~2.take_more:category.building"},{"label":"安全生产","token":"~2.take_more:category.safety"},{"label":"环境保护","token":"~2.take_more:category.environment"},{"label":"矛盾纠纷","token":"~2.take_more:category.disputes"},{"label":"便民服务","token":"~2.take_more:category.services"},{"label":"不是报事","token":"~2.take_more:no"}],"photos":[],"files":[]}', '2026-11-20 01:00:00+00', false);


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
-- Data for Name: period_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.period_note VALUES (2, '2026-10', 'not_scored', '2026-11-03 00:25:00+00');
INSERT INTO public.period_note VALUES (2, '2026-10', 'cost_told', '2026-11-04 00:25:00+00');
INSERT INTO public.period_note VALUES (2, '2026-10', 'cost_reminded', '2026-11-09 00:25:00+00');
INSERT INTO public.period_note VALUES (2, '2026-10', 'redemption', '2026-11-19 00:25:00+00');


--
-- Data for Name: period_record; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: photo_gone; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: photo_print; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: photo_reuse; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: photo_view; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: photos_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.photos_term VALUES (1, '2026-11-17');


--
-- Data for Name: picture_wall; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: proposal_media; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.publication VALUES (1, 1, '{"figures": "5be7e4cd18db4a7cc543051a215e77c2018ec1b289b12249c68f7b326a0e1283", "households": [["1", "1", "SH-001", "", "72", "72"]], "objections_until": "2026-11-15", "period": "2026-10", "revision": 1, "scheme": "a-monthly", "scheme_digest": "56446d3e5f8f1863fcf7b6c306dec0c282071278ce80cd579b62ad0008540306", "village": "V1"}', 'e93572845eafc1a050ac3a137c13fdc70b9887cc27721a7cd255d8db1da9b190', 0, '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-10 01:00:00+00', '2026-11-15');


--
-- Data for Name: quarantine; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: recheck; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: redemption_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.redemption_order VALUES (1, 2, 1, 1, '洗衣液', 2, 200, 400, 'ordered', 'JNFREBZ9', 'chat:272', '2026-11-20 01:00:00+00', '2026-11-20', 4, '2026-11-23', false, NULL, NULL, NULL);


--
-- Data for Name: restriction; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: score_tally; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.score_tally VALUES ('2026-11', 1, 'P1 1 50 2026-11-20');


--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES ('consent_given', 1, '7dacc743b4877d1a5865099bc2ca0bf977614816aa01b53cecf1e81b354c2edf');
INSERT INTO public.seal VALUES ('stock_in', 1, '368c001cc6d5fe567a6b272ceb3608f43872b61f28f7538572cfb87c6e8d211a');
INSERT INTO public.seal VALUES ('order_placed', 1, '6b461fb514f7424b1bf83e66232d8d1ea3f40c22c0a8524de613293f2b14024f');


--
-- Data for Name: settlement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement VALUES (1, 2, 'a-monthly', '56446d3e5f8f1863fcf7b6c306dec0c282071278ce80cd579b62ad0008540306', '2026-10', 1, 'final', '2026-11-03 18:00:00+00', '2026-11-03 18:00:00+00', '2026-11-10 01:00:00+00', '2026-11-10 01:00:00+00', '');


--
-- Data for Name: settlement_held; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: settlement_result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.settlement_result VALUES (1, 1, 7200, 0, 0, 0, 7200, 7200, 1, true, 'model', NULL);


--
-- Data for Name: shop; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: shop_goods; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: shop_order; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: slip_batch; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: special_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: special_answer_photo; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: special_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: special_task; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: special_task_person; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stock_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stock_in VALUES (1, 1, 'No. 7', '2026-11-20', 5, 9000, NULL, '2026-11-20 01:00:00+00', 5, 'chat:268');


--
-- Data for Name: unit_table; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_look; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_page; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_picture; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Name: book_check_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.book_check_id_seq', 1, false);


--
-- Name: case_move_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_move_id_seq', 2, true);


--
-- Name: case_phase_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_phase_id_seq', 2, true);


--
-- Name: case_press_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_press_id_seq', 1, false);


--
-- Name: case_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_request_id_seq', 1, false);


--
-- Name: case_unit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_unit_id_seq', 1, false);


--
-- Name: case_verdict_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_verdict_id_seq', 1, false);


--
-- Name: case_warning_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.case_warning_id_seq', 1, false);


--
-- Name: cases_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.cases_id_seq', 1, true);


--
-- Name: chat_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.chat_id_seq', 5, true);


--
-- Name: claim_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.claim_id_seq', 1, false);


--
-- Name: clock_mark_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.clock_mark_id_seq', 1, false);


--
-- Name: consent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.consent_id_seq', 5, true);


--
-- Name: consultation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.consultation_id_seq', 1, false);


--
-- Name: data_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.data_request_id_seq', 1, false);


--
-- Name: declaration_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.declaration_id_seq', 1, false);


--
-- Name: due_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.due_id_seq', 247, true);


--
-- Name: duty_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.duty_id_seq', 1, false);


--
-- Name: earlier_mark_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.earlier_mark_id_seq', 1, false);


--
-- Name: figures_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.figures_request_id_seq', 1, false);


--
-- Name: goods_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goods_id_seq', 1, true);


--
-- Name: handover_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.handover_id_seq', 1, false);


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
-- Name: household_service_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.household_service_id_seq', 1, false);


--
-- Name: improvement_act_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.improvement_act_id_seq', 1, false);


--
-- Name: improvement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.improvement_id_seq', 1, false);


--
-- Name: inbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.inbox_id_seq', 277, true);


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
-- Name: order_workbook_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.order_workbook_id_seq', 1, false);


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.outbox_id_seq', 65, true);


--
-- Name: page_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.page_message_id_seq', 93, true);


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
-- Name: period_record_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.period_record_id_seq', 1, false);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 5, true);


--
-- Name: picture_wall_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.picture_wall_id_seq', 1, false);


--
-- Name: proposal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.proposal_id_seq', 1, false);


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
-- Name: restriction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.restriction_id_seq', 1, false);


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

SELECT pg_catalog.setval('public.settlement_id_seq', 1, true);


--
-- Name: shop_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.shop_id_seq', 1, false);


--
-- Name: slip_batch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.slip_batch_id_seq', 1, false);


--
-- Name: special_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.special_answer_id_seq', 1, false);


--
-- Name: special_day_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.special_day_id_seq', 1, false);


--
-- Name: special_task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.special_task_id_seq', 1, false);


--
-- Name: stock_in_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.stock_in_id_seq', 1, true);


--
-- Name: unit_table_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_table_id_seq', 1, false);


--
-- Name: wall_look_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_look_id_seq', 1, false);


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
-- Name: book_check_asker book_check_asker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.book_check_asker
    ADD CONSTRAINT book_check_asker_pkey PRIMARY KEY (check_id, person_id);


--
-- Name: book_check book_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.book_check
    ADD CONSTRAINT book_check_pkey PRIMARY KEY (id);


--
-- Name: case_caller case_caller_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_caller
    ADD CONSTRAINT case_caller_key_key UNIQUE (key);


--
-- Name: case_caller case_caller_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_caller
    ADD CONSTRAINT case_caller_pkey PRIMARY KEY (case_id);


--
-- Name: case_evidence case_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_evidence
    ADD CONSTRAINT case_evidence_pkey PRIMARY KEY (case_id, media_id);


--
-- Name: case_follower case_follower_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_follower
    ADD CONSTRAINT case_follower_pkey PRIMARY KEY (case_id, person_id);


--
-- Name: case_gram case_gram_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_gram
    ADD CONSTRAINT case_gram_pkey PRIMARY KEY (gram, case_id);


--
-- Name: case_move case_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_move
    ADD CONSTRAINT case_move_pkey PRIMARY KEY (id);


--
-- Name: case_phase case_phase_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_phase
    ADD CONSTRAINT case_phase_pkey PRIMARY KEY (id);


--
-- Name: case_press case_press_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_press
    ADD CONSTRAINT case_press_pkey PRIMARY KEY (id);


--
-- Name: case_request case_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_request
    ADD CONSTRAINT case_request_pkey PRIMARY KEY (id);


--
-- Name: case_search case_search_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_search
    ADD CONSTRAINT case_search_pkey PRIMARY KEY (person_id);


--
-- Name: case_unit case_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_unit
    ADD CONSTRAINT case_unit_pkey PRIMARY KEY (id);


--
-- Name: case_verdict case_verdict_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_verdict
    ADD CONSTRAINT case_verdict_pkey PRIMARY KEY (id);


--
-- Name: case_warning case_warning_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_warning
    ADD CONSTRAINT case_warning_pkey PRIMARY KEY (id);


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
-- Name: claim claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (id);


--
-- Name: claim claim_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_source_key UNIQUE (source);


--
-- Name: clock_mark clock_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_mark
    ADD CONSTRAINT clock_mark_pkey PRIMARY KEY (id);


--
-- Name: confirmed_word confirmed_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.confirmed_word
    ADD CONSTRAINT confirmed_word_pkey PRIMARY KEY (pair, item);


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
-- Name: consultation consultation_area_id_week_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_area_id_week_key UNIQUE (area_id, week);


--
-- Name: consultation_case consultation_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation_case
    ADD CONSTRAINT consultation_case_pkey PRIMARY KEY (consultation_id, case_id);


--
-- Name: consultation consultation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_pkey PRIMARY KEY (id);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);


--
-- Name: data_request data_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.data_request
    ADD CONSTRAINT data_request_pkey PRIMARY KEY (id);


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
-- Name: duty duty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_pkey PRIMARY KEY (id);


--
-- Name: earlier_mark earlier_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_mark
    ADD CONSTRAINT earlier_mark_pkey PRIMARY KEY (id);


--
-- Name: entry_proof entry_proof_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry_proof
    ADD CONSTRAINT entry_proof_pkey PRIMARY KEY (ledger_id, media_id);


--
-- Name: evidence_copy evidence_copy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_copy
    ADD CONSTRAINT evidence_copy_pkey PRIMARY KEY (case_id, media_id);


--
-- Name: figures_request figures_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figures_request
    ADD CONSTRAINT figures_request_pkey PRIMARY KEY (id);


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
-- Name: handover handover_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_pkey PRIMARY KEY (id);


--
-- Name: handover_taken handover_taken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_taken
    ADD CONSTRAINT handover_taken_pkey PRIMARY KEY (handover_id);


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
-- Name: household_service household_service_household_id_cause_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_service
    ADD CONSTRAINT household_service_household_id_cause_key UNIQUE (household_id, cause);


--
-- Name: household_service household_service_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_service
    ADD CONSTRAINT household_service_pkey PRIMARY KEY (id);


--
-- Name: improvement_act improvement_act_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement_act
    ADD CONSTRAINT improvement_act_pkey PRIMARY KEY (id);


--
-- Name: improvement improvement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_pkey PRIMARY KEY (id);


--
-- Name: improvement improvement_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_source_key UNIQUE (source);


--
-- Name: improvement improvement_village_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_village_id_number_key UNIQUE (village_id, number);


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
-- Name: naming naming_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.naming
    ADD CONSTRAINT naming_pkey PRIMARY KEY (village_id);


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
-- Name: order_workbook order_workbook_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_workbook
    ADD CONSTRAINT order_workbook_pkey PRIMARY KEY (id);


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
-- Name: period_note period_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_note
    ADD CONSTRAINT period_note_pkey PRIMARY KEY (village_id, period, note);


--
-- Name: period_record period_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_record
    ADD CONSTRAINT period_record_pkey PRIMARY KEY (id);


--
-- Name: period_record period_record_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_record
    ADD CONSTRAINT period_record_source_key UNIQUE (source);


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
-- Name: photo_gone photo_gone_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_gone
    ADD CONSTRAINT photo_gone_pkey PRIMARY KEY (media_id);


--
-- Name: photo_print photo_print_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_print
    ADD CONSTRAINT photo_print_pkey PRIMARY KEY (media_id);


--
-- Name: photo_reuse photo_reuse_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_reuse
    ADD CONSTRAINT photo_reuse_pkey PRIMARY KEY (media_id);


--
-- Name: photo_view photo_view_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_view
    ADD CONSTRAINT photo_view_pkey PRIMARY KEY (media_id, way);


--
-- Name: photos_term photos_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photos_term
    ADD CONSTRAINT photos_term_pkey PRIMARY KEY (settlement_id);


--
-- Name: picture_wall picture_wall_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture_wall
    ADD CONSTRAINT picture_wall_pkey PRIMARY KEY (id);


--
-- Name: picture_wall picture_wall_village_id_period_ordinal_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture_wall
    ADD CONSTRAINT picture_wall_village_id_period_ordinal_key UNIQUE (village_id, period, ordinal);


--
-- Name: proposal proposal_case_id_household_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_case_id_household_id_key UNIQUE (case_id, household_id);


--
-- Name: proposal proposal_claim_id_period_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_claim_id_period_key UNIQUE (claim_id, period);


--
-- Name: proposal_media proposal_media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal_media
    ADD CONSTRAINT proposal_media_pkey PRIMARY KEY (proposal_id, media_id);


--
-- Name: proposal proposal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (id);


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
-- Name: restriction restriction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT restriction_pkey PRIMARY KEY (id);


--
-- Name: restriction restriction_source_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT restriction_source_key UNIQUE (source);


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
-- Name: score_tally score_tally_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_tally
    ADD CONSTRAINT score_tally_pkey PRIMARY KEY (month, household_id);


--
-- Name: seal seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (stage, row_id);


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
-- Name: shop shop_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop
    ADD CONSTRAINT shop_code_key UNIQUE (code);


--
-- Name: shop_goods shop_goods_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop_goods
    ADD CONSTRAINT shop_goods_pkey PRIMARY KEY (goods_id);


--
-- Name: shop_order shop_order_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT shop_order_pkey PRIMARY KEY (order_id);


--
-- Name: shop shop_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop
    ADD CONSTRAINT shop_pkey PRIMARY KEY (id);


--
-- Name: shop shop_village_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop
    ADD CONSTRAINT shop_village_id_name_key UNIQUE (village_id, name);


--
-- Name: slip_batch slip_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slip_batch
    ADD CONSTRAINT slip_batch_pkey PRIMARY KEY (id);


--
-- Name: special_answer_photo special_answer_photo_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_answer_photo
    ADD CONSTRAINT special_answer_photo_pkey PRIMARY KEY (answer_id, media_id);


--
-- Name: special_answer special_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_answer
    ADD CONSTRAINT special_answer_pkey PRIMARY KEY (id);


--
-- Name: special_day special_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_day
    ADD CONSTRAINT special_day_pkey PRIMARY KEY (id);


--
-- Name: special_task special_task_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task
    ADD CONSTRAINT special_task_number_key UNIQUE (number);


--
-- Name: special_task_person special_task_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task_person
    ADD CONSTRAINT special_task_person_pkey PRIMARY KEY (task_id, person_id);


--
-- Name: special_task special_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task
    ADD CONSTRAINT special_task_pkey PRIMARY KEY (id);


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
-- Name: unit_table unit_table_area_id_period_day_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_table
    ADD CONSTRAINT unit_table_area_id_period_day_key UNIQUE (area_id, period, day);


--
-- Name: unit_table unit_table_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_table
    ADD CONSTRAINT unit_table_pkey PRIMARY KEY (id);


--
-- Name: wall_look wall_look_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_look
    ADD CONSTRAINT wall_look_pkey PRIMARY KEY (id);


--
-- Name: wall_page wall_page_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_page
    ADD CONSTRAINT wall_page_pkey PRIMARY KEY (wall_id, media_id);


--
-- Name: wall_picture wall_picture_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_picture
    ADD CONSTRAINT wall_picture_pkey PRIMARY KEY (sheet_id, media_id);


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
-- Name: ix_book_check_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_book_check_state ON public.book_check USING btree (state, id);


--
-- Name: ix_case_caller_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_caller_name ON public.case_caller USING btree (name, case_id);


--
-- Name: ix_case_caller_number_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_caller_number_end ON public.case_caller USING btree (number_end);


--
-- Name: ix_case_caller_telephone_end; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_caller_telephone_end ON public.case_caller USING btree (telephone_end, case_id);


--
-- Name: ix_case_evidence_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_evidence_media_id ON public.case_evidence USING btree (media_id);


--
-- Name: ix_case_follower_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_follower_person_id ON public.case_follower USING btree (person_id);


--
-- Name: ix_case_move_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_move_case_id ON public.case_move USING btree (case_id);


--
-- Name: ix_case_phase_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_phase_case_id ON public.case_phase USING btree (case_id);


--
-- Name: ix_case_phase_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_phase_ended ON public.case_phase USING btree (phase, ended_at);


--
-- Name: ix_case_press_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_press_case_id ON public.case_press USING btree (case_id);


--
-- Name: ix_case_press_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_press_waiting ON public.case_press USING btree (answer_by) WHERE ((answered_at IS NULL) AND (escalated_at IS NULL) AND (ended_at IS NULL));


--
-- Name: ix_case_request_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_request_case_id ON public.case_request USING btree (case_id);


--
-- Name: ix_case_request_decide_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_request_decide_by ON public.case_request USING btree (decide_by) WHERE (granted IS NULL);


--
-- Name: ix_case_unit_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_unit_case_id ON public.case_unit USING btree (case_id);


--
-- Name: ix_case_unit_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_unit_newest ON public.case_unit USING btree (unit, case_id);


--
-- Name: ix_case_verdict_decided_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_verdict_decided_by ON public.case_verdict USING btree (decided_by);


--
-- Name: ix_case_verdict_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_verdict_of ON public.case_verdict USING btree (case_id, about, id);


--
-- Name: ix_case_warning_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_warning_case_id ON public.case_warning USING btree (case_id);


--
-- Name: ix_cases_area_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_area_id ON public.cases USING btree (area_id);


--
-- Name: ix_cases_area_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_area_item ON public.cases USING btree (area_id, item, id);


--
-- Name: ix_cases_area_item_filed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_area_item_filed ON public.cases USING btree (area_id, item, filed_at);


--
-- Name: ix_cases_area_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_area_state ON public.cases USING btree (area_id, state, due_at);


--
-- Name: ix_cases_category; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_category ON public.cases USING btree (category, id);


--
-- Name: ix_cases_counted_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_counted_from ON public.cases USING btree (counted_from) WHERE (counted_from IS NOT NULL);


--
-- Name: ix_cases_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_due ON public.cases USING btree (state, due_at, id, area_id);


--
-- Name: ix_cases_filed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_filed ON public.cases USING btree (filed_at);


--
-- Name: ix_cases_handler; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_handler ON public.cases USING btree (handler_id, id);


--
-- Name: ix_cases_hard; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_hard ON public.cases USING btree (id) WHERE (is_hard AND (closed_at IS NULL));


--
-- Name: ix_cases_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_item ON public.cases USING btree (item, id);


--
-- Name: ix_cases_merged; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_merged ON public.cases USING btree (merged_into) WHERE (merged_into IS NOT NULL);


--
-- Name: ix_cases_reporter_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_reporter_id ON public.cases USING btree (reporter_id);


--
-- Name: ix_cases_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_state ON public.cases USING btree (state, id, area_id);


--
-- Name: ix_cases_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_unit ON public.cases USING btree (unit, state, id);


--
-- Name: ix_cases_unit_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_unit_newest ON public.cases USING btree (unit, id);


--
-- Name: ix_cases_watch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cases_watch ON public.cases USING btree (watch_at) WHERE (watch_at IS NOT NULL);


--
-- Name: ix_chat_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_chat_account_id ON public.chat USING btree (account_id);


--
-- Name: ix_chat_area_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_chat_area_id ON public.chat USING btree (area_id);


--
-- Name: ix_claim_household_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_household_id ON public.claim USING btree (household_id);


--
-- Name: ix_claim_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_village ON public.claim USING btree (village_id, until);


--
-- Name: ix_consultation_case_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_consultation_case_case_id ON public.consultation_case USING btree (case_id);


--
-- Name: ix_data_request_person_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_data_request_person_code ON public.data_request USING btree (person_code);


--
-- Name: ix_declaration_proof_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_declaration_proof_media_id ON public.declaration_proof USING btree (media_id);


--
-- Name: ix_declaration_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_declaration_village ON public.declaration USING btree (village_id, state);


--
-- Name: ix_duty_ends; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_ends ON public.duty USING btree (ends_at);


--
-- Name: ix_duty_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_person_id ON public.duty USING btree (person_id);


--
-- Name: ix_earlier_mark_sheet_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_earlier_mark_sheet_id ON public.earlier_mark USING btree (sheet_id);


--
-- Name: ix_entry_proof_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_entry_proof_media_id ON public.entry_proof USING btree (media_id);


--
-- Name: ix_evidence_copy_copy_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_evidence_copy_copy_id ON public.evidence_copy USING btree (copy_id);


--
-- Name: ix_evidence_copy_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_evidence_copy_media_id ON public.evidence_copy USING btree (media_id);


--
-- Name: ix_figures_request_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_figures_request_state ON public.figures_request USING btree (state, id);


--
-- Name: ix_former_chat_id_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_former_chat_id_chat_id ON public.former_chat_id USING btree (chat_id);


--
-- Name: ix_handover_area_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_handover_area_id ON public.handover USING btree (area_id);


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
-- Name: ix_improvement_act_improvement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_improvement_act_improvement_id ON public.improvement_act USING btree (improvement_id);


--
-- Name: ix_improvement_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_improvement_village ON public.improvement USING btree (village_id, state);


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
-- Name: ix_lane_remind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_lane_remind ON public.lane USING btree (remind_at) WHERE (remind_at IS NOT NULL);


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
-- Name: ix_objection_media_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_objection_media_media_id ON public.objection_media USING btree (media_id);


--
-- Name: ix_objection_settlement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_objection_settlement ON public.objection USING btree (settlement_id, state);


--
-- Name: ix_objection_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_objection_village ON public.objection USING btree (village_id, state, id);


--
-- Name: ix_order_workbook_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_order_workbook_media_id ON public.order_workbook USING btree (media_id);


--
-- Name: ix_order_workbook_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_order_workbook_state ON public.order_workbook USING btree (state, id);


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
-- Name: ix_period_record_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_period_record_period ON public.period_record USING btree (village_id, period, kind, id);


--
-- Name: ix_person_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_name ON public.person USING btree (name);


--
-- Name: ix_photo_print_band_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_print_band_1 ON public.photo_print USING btree (band_1);


--
-- Name: ix_photo_print_band_2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_print_band_2 ON public.photo_print USING btree (band_2);


--
-- Name: ix_photo_print_band_3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_print_band_3 ON public.photo_print USING btree (band_3);


--
-- Name: ix_photo_print_bands; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_print_bands ON public.photo_print USING btree (band_0, band_1, band_2, band_3);


--
-- Name: ix_photo_reuse_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_reuse_case_id ON public.photo_reuse USING btree (case_id);


--
-- Name: ix_photo_view_band_0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_view_band_0 ON public.photo_view USING btree (band_0);


--
-- Name: ix_photo_view_band_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_view_band_1 ON public.photo_view USING btree (band_1);


--
-- Name: ix_photo_view_band_2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_view_band_2 ON public.photo_view USING btree (band_2);


--
-- Name: ix_photo_view_band_3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_photo_view_band_3 ON public.photo_view USING btree (band_3);


--
-- Name: ix_proposal_household_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proposal_household_id ON public.proposal USING btree (household_id);


--
-- Name: ix_proposal_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_proposal_village ON public.proposal USING btree (village_id, state, id);


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
-- Name: ix_restriction_household_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_restriction_household_id ON public.restriction USING btree (household_id);


--
-- Name: ix_restriction_village_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_restriction_village_id ON public.restriction USING btree (village_id);


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
-- Name: ix_score_proof_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_proof_media_id ON public.score_proof USING btree (media_id);


--
-- Name: ix_settlement_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_settlement_state ON public.settlement USING btree (state);


--
-- Name: ix_shop_goods_shop_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shop_goods_shop_id ON public.shop_goods USING btree (shop_id);


--
-- Name: ix_shop_order_shop_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shop_order_shop_id ON public.shop_order USING btree (shop_id);


--
-- Name: ix_slip_batch_village; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_slip_batch_village ON public.slip_batch USING btree (village_id, ended_at);


--
-- Name: ix_special_answer_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_special_answer_of ON public.special_answer USING btree (task_id, person_id, id);


--
-- Name: ix_special_answer_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_special_answer_person_id ON public.special_answer USING btree (person_id);


--
-- Name: ix_special_answer_photo_media_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_special_answer_photo_media_id ON public.special_answer_photo USING btree (media_id);


--
-- Name: ix_special_day_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_special_day_day ON public.special_day USING btree (day);


--
-- Name: ix_special_task_area_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_special_task_area_id ON public.special_task USING btree (area_id);


--
-- Name: ix_special_task_person_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_special_task_person_person_id ON public.special_task_person USING btree (person_id);


--
-- Name: ix_special_task_watch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_special_task_watch ON public.special_task USING btree (watch_at) WHERE (watch_at IS NOT NULL);


--
-- Name: ix_stock_in_goods_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stock_in_goods_id ON public.stock_in USING btree (goods_id);


--
-- Name: ix_wall_look_photo; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_wall_look_photo ON public.wall_look USING btree (sheet_id, media_id, id);


--
-- Name: ix_wall_picture_wall_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_wall_picture_wall_id ON public.wall_picture USING btree (wall_id);


--
-- Name: ux_book_check_under_way; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_book_check_under_way ON public.book_check USING btree (village_id) WHERE ((state)::text = 'asked'::text);


--
-- Name: ux_case_request_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_case_request_open ON public.case_request USING btree (case_id) WHERE (granted IS NULL);


--
-- Name: ux_duty_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_duty_once ON public.duty USING btree (person_id, begins_at) WHERE (off_at IS NULL);


--
-- Name: ux_figures_request_under_way; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_figures_request_under_way ON public.figures_request USING btree (person_id, area_id, scope, period) WHERE ((state)::text = 'asked'::text);


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
-- Name: ux_slip_batch_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ux_slip_batch_open ON public.slip_batch USING btree (area_id, asked_by) WHERE (ended_at IS NULL);


--
-- Name: cases a_private_case_stays_private; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER a_private_case_stays_private BEFORE UPDATE ON public.cases FOR EACH ROW EXECUTE FUNCTION public.a_private_case_stays_private();

ALTER TABLE public.cases ENABLE ALWAYS TRIGGER a_private_case_stays_private;


--
-- Name: headship another_head_is_counted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER another_head_is_counted AFTER INSERT ON public.headship FOR EACH ROW EXECUTE FUNCTION public.another_head_is_counted();

ALTER TABLE public.headship ENABLE ALWAYS TRIGGER another_head_is_counted;


--
-- Name: case_caller case_caller_is_found_as_it_was; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_caller_is_found_as_it_was BEFORE UPDATE ON public.case_caller FOR EACH ROW EXECUTE FUNCTION public.case_caller_is_found_as_it_was();

ALTER TABLE public.case_caller ENABLE ALWAYS TRIGGER case_caller_is_found_as_it_was;


--
-- Name: case_caller case_caller_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_caller_is_never_changed BEFORE UPDATE ON public.case_caller FOR EACH ROW EXECUTE FUNCTION public.case_caller_is_never_changed();

ALTER TABLE public.case_caller ENABLE ALWAYS TRIGGER case_caller_is_never_changed;


--
-- Name: case_caller case_caller_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_caller_is_never_emptied BEFORE TRUNCATE ON public.case_caller FOR EACH STATEMENT EXECUTE FUNCTION public.case_caller_is_never_emptied();

ALTER TABLE public.case_caller ENABLE ALWAYS TRIGGER case_caller_is_never_emptied;


--
-- Name: case_caller case_caller_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_caller_is_never_removed BEFORE DELETE ON public.case_caller FOR EACH ROW EXECUTE FUNCTION public.case_caller_is_never_removed();

ALTER TABLE public.case_caller ENABLE ALWAYS TRIGGER case_caller_is_never_removed;


--
-- Name: case_move case_move_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_move_is_never_changed BEFORE UPDATE ON public.case_move FOR EACH ROW EXECUTE FUNCTION public.case_move_is_never_changed();

ALTER TABLE public.case_move ENABLE ALWAYS TRIGGER case_move_is_never_changed;


--
-- Name: case_move case_move_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_move_is_never_emptied BEFORE TRUNCATE ON public.case_move FOR EACH STATEMENT EXECUTE FUNCTION public.case_move_is_never_emptied();

ALTER TABLE public.case_move ENABLE ALWAYS TRIGGER case_move_is_never_emptied;


--
-- Name: case_move case_move_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_move_is_never_removed BEFORE DELETE ON public.case_move FOR EACH ROW EXECUTE FUNCTION public.case_move_is_never_removed();

ALTER TABLE public.case_move ENABLE ALWAYS TRIGGER case_move_is_never_removed;


--
-- Name: case_request case_request_is_decided_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_request_is_decided_once BEFORE UPDATE ON public.case_request FOR EACH ROW EXECUTE FUNCTION public.case_request_is_decided_once();

ALTER TABLE public.case_request ENABLE ALWAYS TRIGGER case_request_is_decided_once;


--
-- Name: case_request case_request_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_request_is_never_changed BEFORE UPDATE ON public.case_request FOR EACH ROW EXECUTE FUNCTION public.case_request_is_never_changed();

ALTER TABLE public.case_request ENABLE ALWAYS TRIGGER case_request_is_never_changed;


--
-- Name: case_request case_request_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_request_is_never_emptied BEFORE TRUNCATE ON public.case_request FOR EACH STATEMENT EXECUTE FUNCTION public.case_request_is_never_emptied();

ALTER TABLE public.case_request ENABLE ALWAYS TRIGGER case_request_is_never_emptied;


--
-- Name: case_request case_request_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_request_is_never_removed BEFORE DELETE ON public.case_request FOR EACH ROW EXECUTE FUNCTION public.case_request_is_never_removed();

ALTER TABLE public.case_request ENABLE ALWAYS TRIGGER case_request_is_never_removed;


--
-- Name: case_request case_request_is_withdrawn_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_request_is_withdrawn_once BEFORE UPDATE ON public.case_request FOR EACH ROW EXECUTE FUNCTION public.case_request_is_withdrawn_once();

ALTER TABLE public.case_request ENABLE ALWAYS TRIGGER case_request_is_withdrawn_once;


--
-- Name: case_verdict case_verdict_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_verdict_is_never_changed BEFORE UPDATE ON public.case_verdict FOR EACH ROW EXECUTE FUNCTION public.case_verdict_is_never_changed();

ALTER TABLE public.case_verdict ENABLE ALWAYS TRIGGER case_verdict_is_never_changed;


--
-- Name: case_verdict case_verdict_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_verdict_is_never_emptied BEFORE TRUNCATE ON public.case_verdict FOR EACH STATEMENT EXECUTE FUNCTION public.case_verdict_is_never_emptied();

ALTER TABLE public.case_verdict ENABLE ALWAYS TRIGGER case_verdict_is_never_emptied;


--
-- Name: case_verdict case_verdict_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_verdict_is_never_removed BEFORE DELETE ON public.case_verdict FOR EACH ROW EXECUTE FUNCTION public.case_verdict_is_never_removed();

ALTER TABLE public.case_verdict ENABLE ALWAYS TRIGGER case_verdict_is_never_removed;


--
-- Name: claim claim_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_is_never_emptied BEFORE TRUNCATE ON public.claim FOR EACH STATEMENT EXECUTE FUNCTION public.claim_is_never_emptied();

ALTER TABLE public.claim ENABLE ALWAYS TRIGGER claim_is_never_emptied;


--
-- Name: claim claim_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_is_never_removed BEFORE DELETE ON public.claim FOR EACH ROW EXECUTE FUNCTION public.claim_is_never_removed();

ALTER TABLE public.claim ENABLE ALWAYS TRIGGER claim_is_never_removed;


--
-- Name: claim claim_is_never_rewritten; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER claim_is_never_rewritten BEFORE UPDATE ON public.claim FOR EACH ROW EXECUTE FUNCTION public.claim_is_never_rewritten();

ALTER TABLE public.claim ENABLE ALWAYS TRIGGER claim_is_never_rewritten;


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
-- Name: consultation_case consultation_case_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER consultation_case_is_never_changed BEFORE UPDATE ON public.consultation_case FOR EACH ROW EXECUTE FUNCTION public.consultation_case_is_never_changed();

ALTER TABLE public.consultation_case ENABLE ALWAYS TRIGGER consultation_case_is_never_changed;


--
-- Name: consultation_case consultation_case_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER consultation_case_is_never_emptied BEFORE TRUNCATE ON public.consultation_case FOR EACH STATEMENT EXECUTE FUNCTION public.consultation_case_is_never_emptied();

ALTER TABLE public.consultation_case ENABLE ALWAYS TRIGGER consultation_case_is_never_emptied;


--
-- Name: consultation_case consultation_case_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER consultation_case_is_never_removed BEFORE DELETE ON public.consultation_case FOR EACH ROW EXECUTE FUNCTION public.consultation_case_is_never_removed();

ALTER TABLE public.consultation_case ENABLE ALWAYS TRIGGER consultation_case_is_never_removed;


--
-- Name: consultation consultation_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER consultation_is_never_changed BEFORE UPDATE ON public.consultation FOR EACH ROW EXECUTE FUNCTION public.consultation_is_never_changed();

ALTER TABLE public.consultation ENABLE ALWAYS TRIGGER consultation_is_never_changed;


--
-- Name: consultation consultation_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER consultation_is_never_emptied BEFORE TRUNCATE ON public.consultation FOR EACH STATEMENT EXECUTE FUNCTION public.consultation_is_never_emptied();

ALTER TABLE public.consultation ENABLE ALWAYS TRIGGER consultation_is_never_emptied;


--
-- Name: consultation consultation_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER consultation_is_never_removed BEFORE DELETE ON public.consultation FOR EACH ROW EXECUTE FUNCTION public.consultation_is_never_removed();

ALTER TABLE public.consultation ENABLE ALWAYS TRIGGER consultation_is_never_removed;


--
-- Name: data_request data_request_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER data_request_is_never_changed BEFORE UPDATE ON public.data_request FOR EACH ROW EXECUTE FUNCTION public.data_request_is_never_changed();

ALTER TABLE public.data_request ENABLE ALWAYS TRIGGER data_request_is_never_changed;


--
-- Name: data_request data_request_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER data_request_is_never_emptied BEFORE TRUNCATE ON public.data_request FOR EACH STATEMENT EXECUTE FUNCTION public.data_request_is_never_emptied();

ALTER TABLE public.data_request ENABLE ALWAYS TRIGGER data_request_is_never_emptied;


--
-- Name: data_request data_request_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER data_request_is_never_removed BEFORE DELETE ON public.data_request FOR EACH ROW EXECUTE FUNCTION public.data_request_is_never_removed();

ALTER TABLE public.data_request ENABLE ALWAYS TRIGGER data_request_is_never_removed;


--
-- Name: objection decided_objection_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decided_objection_is_never_changed BEFORE UPDATE ON public.objection FOR EACH ROW EXECUTE FUNCTION public.decided_objection_is_never_changed();

ALTER TABLE public.objection ENABLE ALWAYS TRIGGER decided_objection_is_never_changed;


--
-- Name: proposal decided_proposal_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decided_proposal_is_never_changed BEFORE UPDATE ON public.proposal FOR EACH ROW EXECUTE FUNCTION public.decided_proposal_is_never_changed();

ALTER TABLE public.proposal ENABLE ALWAYS TRIGGER decided_proposal_is_never_changed;


--
-- Name: ledger disputed_line_is_not_reversed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER disputed_line_is_not_reversed BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.disputed_line_is_not_reversed();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER disputed_line_is_not_reversed;


--
-- Name: duty duty_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER duty_is_never_emptied BEFORE TRUNCATE ON public.duty FOR EACH STATEMENT EXECUTE FUNCTION public.duty_is_never_emptied();

ALTER TABLE public.duty ENABLE ALWAYS TRIGGER duty_is_never_emptied;


--
-- Name: duty duty_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER duty_is_never_removed BEFORE DELETE ON public.duty FOR EACH ROW EXECUTE FUNCTION public.duty_is_never_removed();

ALTER TABLE public.duty ENABLE ALWAYS TRIGGER duty_is_never_removed;


--
-- Name: duty duty_is_never_rewritten; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER duty_is_never_rewritten BEFORE UPDATE ON public.duty FOR EACH ROW EXECUTE FUNCTION public.duty_is_never_rewritten();

ALTER TABLE public.duty ENABLE ALWAYS TRIGGER duty_is_never_rewritten;


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
-- Name: handover handover_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER handover_is_never_changed BEFORE UPDATE ON public.handover FOR EACH ROW EXECUTE FUNCTION public.handover_is_never_changed();

ALTER TABLE public.handover ENABLE ALWAYS TRIGGER handover_is_never_changed;


--
-- Name: handover handover_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER handover_is_never_emptied BEFORE TRUNCATE ON public.handover FOR EACH STATEMENT EXECUTE FUNCTION public.handover_is_never_emptied();

ALTER TABLE public.handover ENABLE ALWAYS TRIGGER handover_is_never_emptied;


--
-- Name: handover handover_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER handover_is_never_removed BEFORE DELETE ON public.handover FOR EACH ROW EXECUTE FUNCTION public.handover_is_never_removed();

ALTER TABLE public.handover ENABLE ALWAYS TRIGGER handover_is_never_removed;


--
-- Name: handover_taken handover_taken_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER handover_taken_is_never_changed BEFORE UPDATE ON public.handover_taken FOR EACH ROW EXECUTE FUNCTION public.handover_taken_is_never_changed();

ALTER TABLE public.handover_taken ENABLE ALWAYS TRIGGER handover_taken_is_never_changed;


--
-- Name: handover_taken handover_taken_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER handover_taken_is_never_emptied BEFORE TRUNCATE ON public.handover_taken FOR EACH STATEMENT EXECUTE FUNCTION public.handover_taken_is_never_emptied();

ALTER TABLE public.handover_taken ENABLE ALWAYS TRIGGER handover_taken_is_never_emptied;


--
-- Name: handover_taken handover_taken_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER handover_taken_is_never_removed BEFORE DELETE ON public.handover_taken FOR EACH ROW EXECUTE FUNCTION public.handover_taken_is_never_removed();

ALTER TABLE public.handover_taken ENABLE ALWAYS TRIGGER handover_taken_is_never_removed;


--
-- Name: headship head_named_anew_is_counted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER head_named_anew_is_counted AFTER UPDATE ON public.headship FOR EACH ROW EXECUTE FUNCTION public.head_named_anew_is_counted();

ALTER TABLE public.headship ENABLE ALWAYS TRIGGER head_named_anew_is_counted;


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
-- Name: household_service household_service_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_service_is_never_changed BEFORE UPDATE ON public.household_service FOR EACH ROW EXECUTE FUNCTION public.household_service_is_never_changed();

ALTER TABLE public.household_service ENABLE ALWAYS TRIGGER household_service_is_never_changed;


--
-- Name: household_service household_service_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_service_is_never_emptied BEFORE TRUNCATE ON public.household_service FOR EACH STATEMENT EXECUTE FUNCTION public.household_service_is_never_emptied();

ALTER TABLE public.household_service ENABLE ALWAYS TRIGGER household_service_is_never_emptied;


--
-- Name: household_service household_service_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_service_is_never_removed BEFORE DELETE ON public.household_service FOR EACH ROW EXECUTE FUNCTION public.household_service_is_never_removed();

ALTER TABLE public.household_service ENABLE ALWAYS TRIGGER household_service_is_never_removed;


--
-- Name: household household_shown_anew_is_counted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_shown_anew_is_counted AFTER UPDATE ON public.household FOR EACH ROW EXECUTE FUNCTION public.household_shown_anew_is_counted();

ALTER TABLE public.household ENABLE ALWAYS TRIGGER household_shown_anew_is_counted;


--
-- Name: improvement_act improvement_act_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER improvement_act_is_never_changed BEFORE UPDATE ON public.improvement_act FOR EACH ROW EXECUTE FUNCTION public.improvement_act_is_never_changed();

ALTER TABLE public.improvement_act ENABLE ALWAYS TRIGGER improvement_act_is_never_changed;


--
-- Name: improvement_act improvement_act_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER improvement_act_is_never_emptied BEFORE TRUNCATE ON public.improvement_act FOR EACH STATEMENT EXECUTE FUNCTION public.improvement_act_is_never_emptied();

ALTER TABLE public.improvement_act ENABLE ALWAYS TRIGGER improvement_act_is_never_emptied;


--
-- Name: improvement_act improvement_act_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER improvement_act_is_never_removed BEFORE DELETE ON public.improvement_act FOR EACH ROW EXECUTE FUNCTION public.improvement_act_is_never_removed();

ALTER TABLE public.improvement_act ENABLE ALWAYS TRIGGER improvement_act_is_never_removed;


--
-- Name: improvement improvement_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER improvement_is_never_emptied BEFORE TRUNCATE ON public.improvement FOR EACH STATEMENT EXECUTE FUNCTION public.improvement_is_never_emptied();

ALTER TABLE public.improvement ENABLE ALWAYS TRIGGER improvement_is_never_emptied;


--
-- Name: improvement improvement_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER improvement_is_never_removed BEFORE DELETE ON public.improvement FOR EACH ROW EXECUTE FUNCTION public.improvement_is_never_removed();

ALTER TABLE public.improvement ENABLE ALWAYS TRIGGER improvement_is_never_removed;


--
-- Name: improvement improvement_is_never_rewritten; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER improvement_is_never_rewritten BEFORE UPDATE ON public.improvement FOR EACH ROW EXECUTE FUNCTION public.improvement_is_never_rewritten();

ALTER TABLE public.improvement ENABLE ALWAYS TRIGGER improvement_is_never_rewritten;


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
-- Name: period_record period_record_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER period_record_is_never_changed BEFORE UPDATE ON public.period_record FOR EACH ROW EXECUTE FUNCTION public.period_record_is_never_changed();

ALTER TABLE public.period_record ENABLE ALWAYS TRIGGER period_record_is_never_changed;


--
-- Name: period_record period_record_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER period_record_is_never_emptied BEFORE TRUNCATE ON public.period_record FOR EACH STATEMENT EXECUTE FUNCTION public.period_record_is_never_emptied();

ALTER TABLE public.period_record ENABLE ALWAYS TRIGGER period_record_is_never_emptied;


--
-- Name: period_record period_record_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER period_record_is_never_removed BEFORE DELETE ON public.period_record FOR EACH ROW EXECUTE FUNCTION public.period_record_is_never_removed();

ALTER TABLE public.period_record ENABLE ALWAYS TRIGGER period_record_is_never_removed;


--
-- Name: photo_gone photo_gone_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER photo_gone_is_never_changed BEFORE UPDATE ON public.photo_gone FOR EACH ROW EXECUTE FUNCTION public.photo_gone_is_never_changed();

ALTER TABLE public.photo_gone ENABLE ALWAYS TRIGGER photo_gone_is_never_changed;


--
-- Name: photo_gone photo_gone_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER photo_gone_is_never_emptied BEFORE TRUNCATE ON public.photo_gone FOR EACH STATEMENT EXECUTE FUNCTION public.photo_gone_is_never_emptied();

ALTER TABLE public.photo_gone ENABLE ALWAYS TRIGGER photo_gone_is_never_emptied;


--
-- Name: photo_gone photo_gone_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER photo_gone_is_never_removed BEFORE DELETE ON public.photo_gone FOR EACH ROW EXECUTE FUNCTION public.photo_gone_is_never_removed();

ALTER TABLE public.photo_gone ENABLE ALWAYS TRIGGER photo_gone_is_never_removed;


--
-- Name: photo_reuse photo_reuse_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER photo_reuse_is_never_changed BEFORE UPDATE ON public.photo_reuse FOR EACH ROW EXECUTE FUNCTION public.photo_reuse_is_never_changed();

ALTER TABLE public.photo_reuse ENABLE ALWAYS TRIGGER photo_reuse_is_never_changed;


--
-- Name: photo_reuse photo_reuse_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER photo_reuse_is_never_emptied BEFORE TRUNCATE ON public.photo_reuse FOR EACH STATEMENT EXECUTE FUNCTION public.photo_reuse_is_never_emptied();

ALTER TABLE public.photo_reuse ENABLE ALWAYS TRIGGER photo_reuse_is_never_emptied;


--
-- Name: photo_reuse photo_reuse_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER photo_reuse_is_never_removed BEFORE DELETE ON public.photo_reuse FOR EACH ROW EXECUTE FUNCTION public.photo_reuse_is_never_removed();

ALTER TABLE public.photo_reuse ENABLE ALWAYS TRIGGER photo_reuse_is_never_removed;


--
-- Name: picture_wall picture_wall_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER picture_wall_is_never_changed BEFORE UPDATE ON public.picture_wall FOR EACH ROW EXECUTE FUNCTION public.picture_wall_is_never_changed();

ALTER TABLE public.picture_wall ENABLE ALWAYS TRIGGER picture_wall_is_never_changed;


--
-- Name: picture_wall picture_wall_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER picture_wall_is_never_emptied BEFORE TRUNCATE ON public.picture_wall FOR EACH STATEMENT EXECUTE FUNCTION public.picture_wall_is_never_emptied();

ALTER TABLE public.picture_wall ENABLE ALWAYS TRIGGER picture_wall_is_never_emptied;


--
-- Name: picture_wall picture_wall_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER picture_wall_is_never_removed BEFORE DELETE ON public.picture_wall FOR EACH ROW EXECUTE FUNCTION public.picture_wall_is_never_removed();

ALTER TABLE public.picture_wall ENABLE ALWAYS TRIGGER picture_wall_is_never_removed;


--
-- Name: proposal proposal_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER proposal_is_never_emptied BEFORE TRUNCATE ON public.proposal FOR EACH STATEMENT EXECUTE FUNCTION public.proposal_is_never_emptied();

ALTER TABLE public.proposal ENABLE ALWAYS TRIGGER proposal_is_never_emptied;


--
-- Name: proposal proposal_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER proposal_is_never_removed BEFORE DELETE ON public.proposal FOR EACH ROW EXECUTE FUNCTION public.proposal_is_never_removed();

ALTER TABLE public.proposal ENABLE ALWAYS TRIGGER proposal_is_never_removed;


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
-- Name: restriction restriction_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER restriction_is_never_emptied BEFORE TRUNCATE ON public.restriction FOR EACH STATEMENT EXECUTE FUNCTION public.restriction_is_never_emptied();

ALTER TABLE public.restriction ENABLE ALWAYS TRIGGER restriction_is_never_emptied;


--
-- Name: restriction restriction_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER restriction_is_never_removed BEFORE DELETE ON public.restriction FOR EACH ROW EXECUTE FUNCTION public.restriction_is_never_removed();

ALTER TABLE public.restriction ENABLE ALWAYS TRIGGER restriction_is_never_removed;


--
-- Name: restriction restriction_is_never_rewritten; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER restriction_is_never_rewritten BEFORE UPDATE ON public.restriction FOR EACH ROW EXECUTE FUNCTION public.restriction_is_never_rewritten();

ALTER TABLE public.restriction ENABLE ALWAYS TRIGGER restriction_is_never_rewritten;


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
-- Name: ledger score_is_tallied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER score_is_tallied AFTER INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.score_is_tallied();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER score_is_tallied;


--
-- Name: ledger score_taken_back_is_tallied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER score_taken_back_is_tallied AFTER INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.score_taken_back_is_tallied();

ALTER TABLE public.ledger ENABLE ALWAYS TRIGGER score_taken_back_is_tallied;


--
-- Name: seal seal_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_is_never_changed BEFORE UPDATE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.seal_is_never_changed();

ALTER TABLE public.seal ENABLE ALWAYS TRIGGER seal_is_never_changed;


--
-- Name: seal seal_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_is_never_emptied BEFORE TRUNCATE ON public.seal FOR EACH STATEMENT EXECUTE FUNCTION public.seal_is_never_emptied();

ALTER TABLE public.seal ENABLE ALWAYS TRIGGER seal_is_never_emptied;


--
-- Name: seal seal_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_is_never_removed BEFORE DELETE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.seal_is_never_removed();

ALTER TABLE public.seal ENABLE ALWAYS TRIGGER seal_is_never_removed;


--
-- Name: shop_order shop_order_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shop_order_is_never_changed BEFORE UPDATE ON public.shop_order FOR EACH ROW EXECUTE FUNCTION public.shop_order_is_never_changed();

ALTER TABLE public.shop_order ENABLE ALWAYS TRIGGER shop_order_is_never_changed;


--
-- Name: shop_order shop_order_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shop_order_is_never_emptied BEFORE TRUNCATE ON public.shop_order FOR EACH STATEMENT EXECUTE FUNCTION public.shop_order_is_never_emptied();

ALTER TABLE public.shop_order ENABLE ALWAYS TRIGGER shop_order_is_never_emptied;


--
-- Name: shop_order shop_order_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER shop_order_is_never_removed BEFORE DELETE ON public.shop_order FOR EACH ROW EXECUTE FUNCTION public.shop_order_is_never_removed();

ALTER TABLE public.shop_order ENABLE ALWAYS TRIGGER shop_order_is_never_removed;


--
-- Name: special_answer special_answer_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_answer_is_never_changed BEFORE UPDATE ON public.special_answer FOR EACH ROW EXECUTE FUNCTION public.special_answer_is_never_changed();

ALTER TABLE public.special_answer ENABLE ALWAYS TRIGGER special_answer_is_never_changed;


--
-- Name: special_answer special_answer_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_answer_is_never_emptied BEFORE TRUNCATE ON public.special_answer FOR EACH STATEMENT EXECUTE FUNCTION public.special_answer_is_never_emptied();

ALTER TABLE public.special_answer ENABLE ALWAYS TRIGGER special_answer_is_never_emptied;


--
-- Name: special_answer special_answer_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_answer_is_never_removed BEFORE DELETE ON public.special_answer FOR EACH ROW EXECUTE FUNCTION public.special_answer_is_never_removed();

ALTER TABLE public.special_answer ENABLE ALWAYS TRIGGER special_answer_is_never_removed;


--
-- Name: special_day special_day_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_day_is_never_changed BEFORE UPDATE ON public.special_day FOR EACH ROW EXECUTE FUNCTION public.special_day_is_never_changed();

ALTER TABLE public.special_day ENABLE ALWAYS TRIGGER special_day_is_never_changed;


--
-- Name: special_day special_day_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_day_is_never_emptied BEFORE TRUNCATE ON public.special_day FOR EACH STATEMENT EXECUTE FUNCTION public.special_day_is_never_emptied();

ALTER TABLE public.special_day ENABLE ALWAYS TRIGGER special_day_is_never_emptied;


--
-- Name: special_day special_day_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_day_is_never_removed BEFORE DELETE ON public.special_day FOR EACH ROW EXECUTE FUNCTION public.special_day_is_never_removed();

ALTER TABLE public.special_day ENABLE ALWAYS TRIGGER special_day_is_never_removed;


--
-- Name: special_task special_task_is_closed_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_task_is_closed_once BEFORE UPDATE ON public.special_task FOR EACH ROW EXECUTE FUNCTION public.special_task_is_closed_once();

ALTER TABLE public.special_task ENABLE ALWAYS TRIGGER special_task_is_closed_once;


--
-- Name: special_task special_task_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_task_is_never_emptied BEFORE TRUNCATE ON public.special_task FOR EACH STATEMENT EXECUTE FUNCTION public.special_task_is_never_emptied();

ALTER TABLE public.special_task ENABLE ALWAYS TRIGGER special_task_is_never_emptied;


--
-- Name: special_task special_task_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_task_is_never_removed BEFORE DELETE ON public.special_task FOR EACH ROW EXECUTE FUNCTION public.special_task_is_never_removed();

ALTER TABLE public.special_task ENABLE ALWAYS TRIGGER special_task_is_never_removed;


--
-- Name: special_task special_task_is_never_rewritten; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER special_task_is_never_rewritten BEFORE UPDATE ON public.special_task FOR EACH ROW EXECUTE FUNCTION public.special_task_is_never_rewritten();

ALTER TABLE public.special_task ENABLE ALWAYS TRIGGER special_task_is_never_rewritten;


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
-- Name: unit_table unit_table_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER unit_table_is_never_changed BEFORE UPDATE ON public.unit_table FOR EACH ROW EXECUTE FUNCTION public.unit_table_is_never_changed();

ALTER TABLE public.unit_table ENABLE ALWAYS TRIGGER unit_table_is_never_changed;


--
-- Name: unit_table unit_table_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER unit_table_is_never_emptied BEFORE TRUNCATE ON public.unit_table FOR EACH STATEMENT EXECUTE FUNCTION public.unit_table_is_never_emptied();

ALTER TABLE public.unit_table ENABLE ALWAYS TRIGGER unit_table_is_never_emptied;


--
-- Name: unit_table unit_table_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER unit_table_is_never_removed BEFORE DELETE ON public.unit_table FOR EACH ROW EXECUTE FUNCTION public.unit_table_is_never_removed();

ALTER TABLE public.unit_table ENABLE ALWAYS TRIGGER unit_table_is_never_removed;


--
-- Name: wall_look wall_look_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_look_is_never_changed BEFORE UPDATE ON public.wall_look FOR EACH ROW EXECUTE FUNCTION public.wall_look_is_never_changed();

ALTER TABLE public.wall_look ENABLE ALWAYS TRIGGER wall_look_is_never_changed;


--
-- Name: wall_look wall_look_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_look_is_never_emptied BEFORE TRUNCATE ON public.wall_look FOR EACH STATEMENT EXECUTE FUNCTION public.wall_look_is_never_emptied();

ALTER TABLE public.wall_look ENABLE ALWAYS TRIGGER wall_look_is_never_emptied;


--
-- Name: wall_look wall_look_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_look_is_never_removed BEFORE DELETE ON public.wall_look FOR EACH ROW EXECUTE FUNCTION public.wall_look_is_never_removed();

ALTER TABLE public.wall_look ENABLE ALWAYS TRIGGER wall_look_is_never_removed;


--
-- Name: wall_picture wall_picture_is_never_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_picture_is_never_changed BEFORE UPDATE ON public.wall_picture FOR EACH ROW EXECUTE FUNCTION public.wall_picture_is_never_changed();

ALTER TABLE public.wall_picture ENABLE ALWAYS TRIGGER wall_picture_is_never_changed;


--
-- Name: wall_picture wall_picture_is_never_emptied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_picture_is_never_emptied BEFORE TRUNCATE ON public.wall_picture FOR EACH STATEMENT EXECUTE FUNCTION public.wall_picture_is_never_emptied();

ALTER TABLE public.wall_picture ENABLE ALWAYS TRIGGER wall_picture_is_never_emptied;


--
-- Name: wall_picture wall_picture_is_never_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_picture_is_never_removed BEFORE DELETE ON public.wall_picture FOR EACH ROW EXECUTE FUNCTION public.wall_picture_is_never_removed();

ALTER TABLE public.wall_picture ENABLE ALWAYS TRIGGER wall_picture_is_never_removed;


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
-- Name: book_check_asker book_check_asker_check_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.book_check_asker
    ADD CONSTRAINT book_check_asker_check_id_fkey FOREIGN KEY (check_id) REFERENCES public.book_check(id);


--
-- Name: book_check_asker book_check_asker_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.book_check_asker
    ADD CONSTRAINT book_check_asker_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: book_check book_check_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.book_check
    ADD CONSTRAINT book_check_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: case_caller case_caller_called_back_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_caller
    ADD CONSTRAINT case_caller_called_back_by_fkey FOREIGN KEY (called_back_by) REFERENCES public.person(id);


--
-- Name: case_caller case_caller_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_caller
    ADD CONSTRAINT case_caller_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


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
-- Name: case_follower case_follower_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_follower
    ADD CONSTRAINT case_follower_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_follower case_follower_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_follower
    ADD CONSTRAINT case_follower_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


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
-- Name: case_phase case_phase_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_phase
    ADD CONSTRAINT case_phase_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_press case_press_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_press
    ADD CONSTRAINT case_press_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id);


--
-- Name: case_press case_press_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_press
    ADD CONSTRAINT case_press_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_press case_press_pressed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_press
    ADD CONSTRAINT case_press_pressed_by_fkey FOREIGN KEY (pressed_by) REFERENCES public.person(id);


--
-- Name: case_request case_request_asked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_request
    ADD CONSTRAINT case_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.person(id);


--
-- Name: case_request case_request_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_request
    ADD CONSTRAINT case_request_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_request case_request_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_request
    ADD CONSTRAINT case_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);


--
-- Name: case_search case_search_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_search
    ADD CONSTRAINT case_search_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: case_unit case_unit_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_unit
    ADD CONSTRAINT case_unit_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_unit case_unit_done_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_unit
    ADD CONSTRAINT case_unit_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.person(id);


--
-- Name: case_verdict case_verdict_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_verdict
    ADD CONSTRAINT case_verdict_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: case_verdict case_verdict_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_verdict
    ADD CONSTRAINT case_verdict_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);


--
-- Name: case_warning case_warning_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_warning
    ADD CONSTRAINT case_warning_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


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
-- Name: claim claim_ended_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES public.person(id);


--
-- Name: claim claim_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: claim claim_registered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES public.person(id);


--
-- Name: claim claim_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


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
-- Name: consultation consultation_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: consultation_case consultation_case_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation_case
    ADD CONSTRAINT consultation_case_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: consultation_case consultation_case_consultation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation_case
    ADD CONSTRAINT consultation_case_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES public.consultation(id);


--
-- Name: consultation consultation_made_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_made_by_fkey FOREIGN KEY (made_by) REFERENCES public.person(id);


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
-- Name: duty duty_entered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES public.person(id);


--
-- Name: duty duty_off_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_off_by_fkey FOREIGN KEY (off_by) REFERENCES public.person(id);


--
-- Name: duty duty_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


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
-- Name: entry_proof entry_proof_ledger_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry_proof
    ADD CONSTRAINT entry_proof_ledger_id_fkey FOREIGN KEY (ledger_id) REFERENCES public.ledger(id);


--
-- Name: entry_proof entry_proof_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry_proof
    ADD CONSTRAINT entry_proof_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: evidence_copy evidence_copy_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_copy
    ADD CONSTRAINT evidence_copy_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: evidence_copy evidence_copy_copy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_copy
    ADD CONSTRAINT evidence_copy_copy_id_fkey FOREIGN KEY (copy_id) REFERENCES public.media(id);


--
-- Name: evidence_copy evidence_copy_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.evidence_copy
    ADD CONSTRAINT evidence_copy_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: figures_request figures_request_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figures_request
    ADD CONSTRAINT figures_request_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: figures_request figures_request_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figures_request
    ADD CONSTRAINT figures_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


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
-- Name: handover handover_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: handover handover_given_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_given_by_fkey FOREIGN KEY (given_by) REFERENCES public.person(id);


--
-- Name: handover_taken handover_taken_handover_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_taken
    ADD CONSTRAINT handover_taken_handover_id_fkey FOREIGN KEY (handover_id) REFERENCES public.handover(id);


--
-- Name: handover_taken handover_taken_taken_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_taken
    ADD CONSTRAINT handover_taken_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES public.person(id);


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
-- Name: household_service household_service_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_service
    ADD CONSTRAINT household_service_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: household_service household_service_served_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_service
    ADD CONSTRAINT household_service_served_by_fkey FOREIGN KEY (served_by) REFERENCES public.person(id);


--
-- Name: household household_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: improvement_act improvement_act_improvement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement_act
    ADD CONSTRAINT improvement_act_improvement_id_fkey FOREIGN KEY (improvement_id) REFERENCES public.improvement(id);


--
-- Name: improvement_act improvement_act_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement_act
    ADD CONSTRAINT improvement_act_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: improvement improvement_concerned_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_concerned_id_fkey FOREIGN KEY (concerned_id) REFERENCES public.household(id);


--
-- Name: improvement improvement_mended_photo_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_mended_photo_id_fkey FOREIGN KEY (mended_photo_id) REFERENCES public.media(id);


--
-- Name: improvement improvement_noted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES public.person(id);


--
-- Name: improvement improvement_photo_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES public.media(id);


--
-- Name: improvement improvement_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.improvement
    ADD CONSTRAINT improvement_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


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
-- Name: naming naming_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.naming
    ADD CONSTRAINT naming_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


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
-- Name: order_workbook order_workbook_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_workbook
    ADD CONSTRAINT order_workbook_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: order_workbook order_workbook_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_workbook
    ADD CONSTRAINT order_workbook_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: order_workbook order_workbook_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_workbook
    ADD CONSTRAINT order_workbook_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


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
-- Name: period_note period_note_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_note
    ADD CONSTRAINT period_note_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: period_record period_record_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_record
    ADD CONSTRAINT period_record_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id);


--
-- Name: period_record period_record_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_record
    ADD CONSTRAINT period_record_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: photo_gone photo_gone_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_gone
    ADD CONSTRAINT photo_gone_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: photo_print photo_print_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_print
    ADD CONSTRAINT photo_print_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: photo_reuse photo_reuse_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_reuse
    ADD CONSTRAINT photo_reuse_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: photo_reuse photo_reuse_earlier_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_reuse
    ADD CONSTRAINT photo_reuse_earlier_case_id_fkey FOREIGN KEY (earlier_case_id) REFERENCES public.cases(id);


--
-- Name: photo_reuse photo_reuse_earlier_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_reuse
    ADD CONSTRAINT photo_reuse_earlier_id_fkey FOREIGN KEY (earlier_id) REFERENCES public.media(id);


--
-- Name: photo_reuse photo_reuse_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_reuse
    ADD CONSTRAINT photo_reuse_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: photo_view photo_view_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photo_view
    ADD CONSTRAINT photo_view_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: photos_term photos_term_settlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.photos_term
    ADD CONSTRAINT photos_term_settlement_id_fkey FOREIGN KEY (settlement_id) REFERENCES public.settlement(id);


--
-- Name: picture_wall picture_wall_published_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture_wall
    ADD CONSTRAINT picture_wall_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.person(id);


--
-- Name: picture_wall picture_wall_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.picture_wall
    ADD CONSTRAINT picture_wall_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: proposal proposal_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id);


--
-- Name: proposal proposal_claim_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(id);


--
-- Name: proposal proposal_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);


--
-- Name: proposal proposal_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: proposal_media proposal_media_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal_media
    ADD CONSTRAINT proposal_media_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: proposal_media proposal_media_proposal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal_media
    ADD CONSTRAINT proposal_media_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES public.proposal(id);


--
-- Name: proposal proposal_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


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
-- Name: restriction restriction_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT restriction_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


--
-- Name: restriction restriction_lifted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT restriction_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES public.person(id);


--
-- Name: restriction restriction_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT restriction_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: restriction restriction_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT restriction_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES public.person(id);


--
-- Name: restriction restriction_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT restriction_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


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
-- Name: score_tally score_tally_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_tally
    ADD CONSTRAINT score_tally_household_id_fkey FOREIGN KEY (household_id) REFERENCES public.household(id);


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
-- Name: shop shop_added_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop
    ADD CONSTRAINT shop_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.person(id);


--
-- Name: shop_goods shop_goods_goods_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop_goods
    ADD CONSTRAINT shop_goods_goods_id_fkey FOREIGN KEY (goods_id) REFERENCES public.goods(id);


--
-- Name: shop_goods shop_goods_shop_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop_goods
    ADD CONSTRAINT shop_goods_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES public.shop(id);


--
-- Name: shop_order shop_order_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT shop_order_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.redemption_order(id);


--
-- Name: shop_order shop_order_shop_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT shop_order_shop_id_fkey FOREIGN KEY (shop_id) REFERENCES public.shop(id);


--
-- Name: shop shop_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop
    ADD CONSTRAINT shop_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: slip_batch slip_batch_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slip_batch
    ADD CONSTRAINT slip_batch_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: slip_batch slip_batch_asked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slip_batch
    ADD CONSTRAINT slip_batch_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.person(id);


--
-- Name: slip_batch slip_batch_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slip_batch
    ADD CONSTRAINT slip_batch_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: slip_batch slip_batch_village_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slip_batch
    ADD CONSTRAINT slip_batch_village_id_fkey FOREIGN KEY (village_id) REFERENCES public.area(id);


--
-- Name: special_answer special_answer_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_answer
    ADD CONSTRAINT special_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: special_answer_photo special_answer_photo_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_answer_photo
    ADD CONSTRAINT special_answer_photo_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.special_answer(id);


--
-- Name: special_answer_photo special_answer_photo_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_answer_photo
    ADD CONSTRAINT special_answer_photo_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: special_answer special_answer_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_answer
    ADD CONSTRAINT special_answer_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.special_task(id);


--
-- Name: special_day special_day_entered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_day
    ADD CONSTRAINT special_day_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES public.person(id);


--
-- Name: special_task special_task_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task
    ADD CONSTRAINT special_task_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: special_task special_task_asked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task
    ADD CONSTRAINT special_task_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES public.person(id);


--
-- Name: special_task special_task_closed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task
    ADD CONSTRAINT special_task_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES public.person(id);


--
-- Name: special_task_person special_task_person_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task_person
    ADD CONSTRAINT special_task_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: special_task_person special_task_person_task_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_task_person
    ADD CONSTRAINT special_task_person_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.special_task(id);


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
-- Name: unit_table unit_table_area_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_table
    ADD CONSTRAINT unit_table_area_id_fkey FOREIGN KEY (area_id) REFERENCES public.area(id);


--
-- Name: unit_table unit_table_published_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_table
    ADD CONSTRAINT unit_table_published_by_fkey FOREIGN KEY (published_by) REFERENCES public.person(id);


--
-- Name: wall_look wall_look_looked_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_look
    ADD CONSTRAINT wall_look_looked_by_fkey FOREIGN KEY (looked_by) REFERENCES public.person(id);


--
-- Name: wall_look wall_look_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_look
    ADD CONSTRAINT wall_look_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: wall_look wall_look_sheet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_look
    ADD CONSTRAINT wall_look_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: wall_page wall_page_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_page
    ADD CONSTRAINT wall_page_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: wall_page wall_page_wall_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_page
    ADD CONSTRAINT wall_page_wall_id_fkey FOREIGN KEY (wall_id) REFERENCES public.picture_wall(id);


--
-- Name: wall_picture wall_picture_look_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_picture
    ADD CONSTRAINT wall_picture_look_id_fkey FOREIGN KEY (look_id) REFERENCES public.wall_look(id);


--
-- Name: wall_picture wall_picture_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_picture
    ADD CONSTRAINT wall_picture_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id);


--
-- Name: wall_picture wall_picture_sheet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_picture
    ADD CONSTRAINT wall_picture_sheet_id_fkey FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: wall_picture wall_picture_wall_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_picture
    ADD CONSTRAINT wall_picture_wall_id_fkey FOREIGN KEY (wall_id) REFERENCES public.picture_wall(id);


--
-- PostgreSQL database dump complete
--


