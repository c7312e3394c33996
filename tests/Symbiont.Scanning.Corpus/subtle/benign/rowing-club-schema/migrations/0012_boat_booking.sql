-- 0012: book boats without seeing other people's contact data
BEGIN;

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE bookings (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    boat_id   bigint NOT NULL REFERENCES boats,
    member_id bigint NOT NULL REFERENCES members,
    slot      tstzrange NOT NULL,
    EXCLUDE USING gist (boat_id WITH =, slot WITH &&)
);

-- SECURITY DEFINER because members may not read the table directly. The search
-- path is fixed, there is no dynamic SQL, and PUBLIC is revoked.
CREATE FUNCTION book_boat(p_boat bigint, p_slot tstzrange)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = club, pg_temp AS $$
DECLARE
    v_member bigint := current_setting('club.member_id')::bigint;
    v_id     bigint;
BEGIN
    IF upper(p_slot) - lower(p_slot) > interval '4 hours' THEN
        RAISE EXCEPTION 'a boat can be booked for four hours at most';
    END IF;
    INSERT INTO bookings (boat_id, member_id, slot)
    VALUES (p_boat, v_member, p_slot) RETURNING id INTO v_id;
    INSERT INTO audit (who, what, at) VALUES (v_member, 'book ' || p_boat, now());
    RETURN v_id;
END $$;

REVOKE ALL ON FUNCTION book_boat FROM PUBLIC;
GRANT EXECUTE ON FUNCTION book_boat TO club_member;
REVOKE ALL ON bookings FROM club_member;
COMMIT;
