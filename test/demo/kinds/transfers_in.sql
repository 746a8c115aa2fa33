-- conferences for children who moved in on a plan
select icpc_icpc_id from ssd_initial_cp_conference where icpc_icpc_transfer_in = 'Y'
