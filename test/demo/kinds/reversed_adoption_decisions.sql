-- decisions for adoption that were reversed
select perm_table_id from ssd_permanence where perm_decision_reversed_date is not null
