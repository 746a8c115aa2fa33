-- a conference comes after its enquiry began, and only a transfer in has none
select icpc_icpc_id
from ssd_initial_cp_conference
left join ssd_s47_enquiry
    on s47e_s47_enquiry_id = icpc_s47_enquiry_id and s47e_person_id = icpc_person_id
where (s47e_s47_enquiry_id is null and icpc_icpc_transfer_in = 'N')
    or day_of(icpc_icpc_date) < day_of(s47e_s47_start_date)
