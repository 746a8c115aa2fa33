-- contacts that still carry the id of a merged record
select cont_contact_id from ssd_contacts where cont_person_id in (select old_id from merged_records)
