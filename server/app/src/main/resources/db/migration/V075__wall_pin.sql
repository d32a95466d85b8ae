-- The question or the poll that the host put on the screen by name; without one, the screen follows the room.
alter table room_wall add pinned uuid;
