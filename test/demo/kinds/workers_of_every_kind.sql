-- allocated workers, personal advisers and reviewing officers
select 'all kinds' from ssd_involvements having count(distinct invo_professional_role_id) = 3
