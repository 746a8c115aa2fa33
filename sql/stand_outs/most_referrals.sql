-- Children referred again and again within a year.
-- One row per child with two earlier referrals or more.
select
    child_id,
    arg_max(record_id, (referral_date, record_id)) as record_id,
    arg_max(rowid, (referral_date, record_id)) + 1 as row_number,
    max(earlier_referral_count) as stands_out_by,
    max(referral_date) as referral_date,
    max(earlier_referral_count) as earlier_referrals
from lists.list_3_referrals
where child_id is not null and earlier_referral_count >= 2
group by child_id
order by stands_out_by desc, child_id
