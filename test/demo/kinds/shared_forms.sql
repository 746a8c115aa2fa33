-- one form id on the rows of several children
select cina_assessment_id from ssd_cin_assessments group by cina_assessment_id having count(*) > 1
