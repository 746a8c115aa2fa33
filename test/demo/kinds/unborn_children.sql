-- unborn children: no birth date, and a day expected
select pers_person_id from ssd_person where pers_dob is null and day_of(pers_expected_dob) > date '2026-03-31'
