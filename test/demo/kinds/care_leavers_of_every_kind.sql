-- young people eligible, relevant, former relevant and qualifying
select 'all kinds' from ssd_care_leavers having count(distinct clea_care_leaver_eligibility) >= 4
