-- Whoever joins a room is told what they vote for: few rows of one person, not all questions of the room.
create index question_vote_of_person on question_vote (person_id);
